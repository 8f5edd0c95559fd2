import { basename, extname } from 'node:path';
import { TypedLines } from '../../io/ask.ts';
import type { FileKind } from '../../model/schema/by-kind.ts';
import { slugPattern } from '../../model/schema/parts.ts';
import { slugOf } from '../../model/schema/issues.ts';
import type { Settings } from '../../model/settings.ts';
import { idFor } from '../../model/table/ids.ts';
import { readTime } from '../../model/time/index.ts';
import { loadEdit } from '../../render/messages/index.ts';
import { display } from '../../render/display.ts';
import { refusal } from '../edit-options.ts';
import { languageOfTool } from '../language.ts';
import type { ReadOptions } from '../options.ts';
import type { World } from '../world.ts';
import type { Origin } from './origin.ts';

export interface StartOptions extends ReadOptions {
  kind?: FileKind;
  id?: string;
  title?: string;
  period?: string;
  owner?: string;
}

export interface Period {
  from: string;
  to?: string;
}

/** What a new file begins with. */
export interface Start {
  kind: FileKind;
  id: string;
  title: string;
  period: Period | null;
  owner: string | null;
}

type Key = 'kind' | 'title' | 'id' | 'period' | 'owner';
type Ask = <Answer>(key: Key, usual: string | null, take: (text: string) => Answer | null) => Promise<Answer>;

/** From the options; on a terminal what they do not say is asked for, elsewhere it is refused. */
export async function startOf(options: StartOptions, origin: Origin | null, settings: Settings, world: World): Promise<Start> {
  const isPlan = options.kind === undefined || options.kind === 'plan';
  const isLacking = options.title === undefined || (isPlan && options.period === undefined);
  if (!isLacking || world.stdin?.isTTY !== true || !world.stderr.isTTY) return answers(options, origin, settings, null);
  const { init: words } = await loadEdit(languageOfTool(world));
  const lines = new TypedLines(world.stdin);
  const ask: Ask = async (key, usual, take) => {
    for (;;) {
      await world.stderr.write(display(words.ask[key], { newlines: 'keep' }) + (usual === null ? '' : `[${display(usual)}] `));
      const line = await lines.next();
      if (line === null) {
        await world.stderr.write('\n');
        throw refusal(({ init }) => init.refused.stopped);
      }
      const answer = take(line.trim() === '' ? (usual ?? '') : line.trim());
      if (answer !== null) return answer;
      await world.stderr.write(`${words.again}\n`);
    }
  };
  try {
    return await answers(options, origin, settings, ask);
  } finally {
    lines.close();
  }
}

async function answers(options: StartOptions, origin: Origin | null, settings: Settings, ask: Ask | null): Promise<Start> {
  const kind = options.kind ?? (ask && !origin ? await ask('kind', null, kindFrom) : 'plan');
  const title = options.title ?? (await titleFor(origin, ask));
  const period = kind === 'plan' ? await periodFor(options.period, settings, ask) : null;
  const id = await idOf(options.id, title, period, origin, ask);
  const owner = options.owner ?? (ask && kind === 'plan' ? await ask('owner', null, (text) => text) : '');
  return { kind, id, title, period, owner: owner === '' ? null : owner };
}

const kindFrom = (text: string): FileKind | null => {
  const words: Readonly<Record<string, FileKind>> = { '': 'plan', plan: 'plan', handlingsplan: 'plan', network: 'network', netværk: 'network', register: 'register' };
  return words[text.toLowerCase()] ?? null;
};

async function titleFor(origin: Origin | null, ask: Ask | null): Promise<string> {
  const usual = origin === null ? null : origin.kind === 'plan' ? origin.title : basename(origin.file, extname(origin.file));
  if (ask) return ask('title', usual, (text) => text || null);
  if (usual === null) throw refusal(({ init }) => init.refused.title);
  return usual;
}

async function periodFor(text: string | undefined, settings: Settings, ask: Ask | null): Promise<Period> {
  if (text === undefined) {
    if (!ask) throw refusal(({ init }) => init.refused.period);
    return ask('period', null, (typed) => periodFrom(typed, settings));
  }
  const period = periodFrom(text, settings);
  if (!period) throw refusal(({ init }) => init.refused.periodText(text));
  return period;
}

function periodFrom(text: string, { conventions, timeZone, fiscalYearStart }: Settings): Period | null {
  const result = readTime(text, { conventions, timeZone, ...(fiscalYearStart && { fiscalYearStart }) });
  if (!result.ok || result.time.from === null) return null;
  return { from: result.time.from, ...(result.time.to !== null && { to: result.time.to }) };
}

async function idOf(wanted: string | undefined, title: string, period: Period | null, origin: Origin | null, ask: Ask | null): Promise<string> {
  const taken = origin?.kind === 'plan' ? origin.id : null;
  if (wanted !== undefined) {
    if (!slugPattern.test(wanted)) throw refusal(({ init }) => init.refused.id(wanted, slugOf(wanted)));
    if (wanted !== taken) return wanted;
    throw refusal(({ init }) => init.refused.idNeeded);
  }
  const proposal = proposalFor(title, period);
  const usual = proposal === taken ? null : proposal;
  if (ask) return ask('id', usual, (text) => (slugPattern.test(text) && text !== taken ? text : null));
  if (usual === null) throw refusal(({ init }) => init.refused.idNeeded);
  return usual;
}

/** A plan is of its year, and so is its id: the next one will need another. */
function proposalFor(title: string, period: Period | null): string | null {
  const slug = idFor(title);
  const year = period?.from.slice(0, 4);
  return slug === null || year === undefined || slug.includes(year) ? slug : `${slug}-${year}`;
}
