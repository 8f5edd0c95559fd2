import type { Citation, Day } from '../../model/common.ts';
import type { Disposition, Input, Network } from '../../model/network.ts';
import type { NameResult } from '../names.ts';
import { inputsOn } from '../networks.ts';
import { type TimeResult, timeResult } from '../results.ts';
import type { Asked } from './asked.ts';

/** A suggestion of a network's meeting, and what had become of it. */
export interface ShownInput {
  kind: 'input';
  text: string;
  for: string | null;
  /** The meeting's day, and what it was about. */
  meeting: { date: TimeResult | null; theme: string | null };
  disposition: Disposition;
  becomes: NameResult | null;
  reason: string | null;
  on: Day | null;
  sources: Citation[];
}

export function shownInput(input: Input, network: Network, { snapshot, name }: Asked): ShownInput {
  const disposition = inputsOn(network, snapshot.view).find((one) => one.input.ref === input.ref)?.disposition ?? 'open';
  const answered = disposition !== 'open';
  const meeting = network.meetings.find(({ ref }) => ref === input.meeting);
  return {
    kind: 'input',
    text: input.text,
    for: input.for?.ref ?? null,
    meeting: { date: timeResult(meeting?.date ?? null), theme: meeting?.theme ?? null },
    disposition,
    becomes: answered && input.becomes ? name(input.becomes.ref) : null,
    reason: answered ? input.reason : null,
    on: answered ? input.on : null,
    sources: input.sources,
  };
}
