import type { Day } from '../model/common.ts';
import type { Network } from '../model/network.ts';
import type { Plan } from '../model/plan.ts';
import { namesOf } from './names.ts';
import { citationsIn, cited, type DocumentResult, documentsOf, type Reading, readingOf } from './reading.ts';
import { schemaVersion } from './results.ts';
import { type ShownInput, shownInput } from './show/input.ts';
import { type ShownItem, shownItem } from './show/item.ts';
import { type ShownKpi, shownKpi } from './show/kpi.ts';
import { type ShownDecision, shownDecision, type ShownGoal, shownGoal, type ShownProduct, shownProduct, type ShownRisk, shownRisk } from './show/parts.ts';
import type { Asked } from './show/asked.ts';
import { planItems, type Snapshot } from './snapshot.ts';

/** Everything that is known of one thing on a day. */
export interface ShowResult {
  schemaVersion: number;
  asOf: Day;
  reading: Reading;
  ref: string;
  /** The file it stands in: its title, name and language. */
  of: { ref: string; title: string; file: string; language: string };
  thing: Shown;
  /** The sources it cites. */
  documents: DocumentResult[];
}

export type Shown = ShownItem | ShownKpi | ShownProduct | ShownGoal | ShownRisk | ShownDecision | ShownInput;

/** What one reference leads to, as it stood on the snapshot's day; null where nothing can be shown of it. */
export function showOf(snapshot: Snapshot, ref: string, lang: string): ShowResult | null {
  const { workspace, view } = snapshot;
  const asked: Asked = { snapshot, lang, name: namesOf(workspace, lang) };
  for (const home of [...workspace.plans, ...workspace.networks]) {
    const thing = showables(home, asked).get(ref)?.();
    if (!thing) continue;
    const { title, file, language } = home;
    const documents = cited(documentsOf(workspace), citationsIn(thing));
    return { schemaVersion, asOf: view.asOf, reading: readingOf(workspace.settings), ref, of: { ref: home.ref, title, file, language }, thing, documents };
  }
  return null;
}

/** The full references that words on a command line can mean, and whether each stands in a current plan or a network. */
export function referencesFor(snapshot: Snapshot, words: string): { ref: string; current: boolean }[] {
  return references(snapshot).filter(({ ref }) => ref === words || ref.endsWith(`/${words}`));
}

/** Everything that can be shown. */
export function references(snapshot: Snapshot): { ref: string; current: boolean }[] {
  const { workspace } = snapshot;
  const asked: Asked = { snapshot, lang: 'da', name: namesOf(workspace, 'da') };
  return [...workspace.plans, ...workspace.networks].flatMap((home) =>
    [...showables(home, asked).keys()].map((ref) => ({ ref, current: home.kind === 'network' || snapshot.isCurrent(home) })),
  );
}

/** What a file holds that can be shown, by full reference; nothing is computed until it is asked for. */
function showables(home: Plan | Network, asked: Asked): Map<string, () => Shown> {
  const all = new Map<string, () => Shown>();
  const add = <Thing extends { ref: string }>(things: readonly Thing[], show: (thing: Thing) => Shown): void => {
    for (const thing of things) all.set(thing.ref, () => show(thing));
  };
  if (home.kind === 'plan') {
    add(planItems(home), (item) => shownItem(item, asked));
    add(home.kpis, (kpi) => shownKpi(kpi, home, asked));
    add(home.products, (product) => shownProduct(product, home, asked));
    add(home.goals, (goal) => shownGoal(goal, asked));
    add(home.risks, (risk) => shownRisk(risk, asked));
    add(home.decisions, (decision) => shownDecision(decision, asked));
  } else {
    add([...home.followUps, ...home.meetings.flatMap(({ followUps }) => followUps)], (item) => shownItem(item, asked));
    add(home.meetings.flatMap(({ inputs }) => inputs), (input) => shownInput(input, home, asked));
  }
  return all;
}
