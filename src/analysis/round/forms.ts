import type { Party } from '../../model/common.ts';
import type { Item } from '../../model/item.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Network } from '../../model/network.ts';
import type { Plan } from '../../model/plan.ts';
import { judgeKpi, type KpiState } from '../kpi.ts';
import { followUpsOn } from '../networks.ts';
import { type ItemResult, itemResult, names } from '../results.ts';
import { planItems, type Snapshot } from '../snapshot.ts';
import { itemStamp, kpiStamp } from './stamp.ts';

/** What one owner is asked in a status round; the first owner of an item answers for it. */
export interface StatusForm {
  /** Null for what nobody owns. */
  owner: Party | null;
  parts: FormPart[];
}

/** The questions about one plan or network, in the order of its file. */
export interface FormPart {
  id: string;
  title: string;
  language: string;
  items: FormItem[];
  kpis: FormKpi[];
}

export interface FormItem extends ItemResult {
  stamp: string;
  /** The plan says how many there are to be. */
  countable: boolean;
  /** Of a deliverable whose initiative is in another form. */
  partOf: { number: string | null; title: string } | null;
}

export interface FormKpi extends KpiState {
  number: string | null;
  stamp: string;
  scale: string[];
  dataSource: string[];
}

/** What makes two parties the same owner: where they lead to, else their words. */
export const ownerKey = (owner: Pick<Party, 'ref' | 'name'> | null): string =>
  owner === null ? '' : (owner.ref ?? `"${Object.values(owner.name)[0]?.normalize('NFC').toLowerCase().trim() ?? ''}`);

/**
 * The forms of a status round: all that somebody still has to tell of, by who has to. What is finished, cancelled or only an
 * intention is not asked about. Owners come in the order of the files, those without one last.
 */
export function statusForms(snapshot: Snapshot, plans: readonly Plan[], networks: readonly Network[], lang: string): StatusForm[] {
  const forms = new Map<string, StatusForm>();
  const partFor = (owner: Party | null, home: Plan | Network): FormPart => {
    const form = forms.get(ownerKey(owner)) ?? { owner, parts: [] };
    forms.set(ownerKey(owner), form);
    const { id, title, language } = home;
    const last = form.parts.at(-1);
    if (last?.id === id) return last;
    const part: FormPart = { id, title, language, items: [], kpis: [] };
    form.parts.push(part);
    return part;
  };
  for (const home of [...plans, ...networks]) {
    const items = (home.kind === 'plan' ? planItems(home) : followUpsOn(home, snapshot.view)).filter((item) => isAsked(item, snapshot));
    for (const item of items) partFor(item.owners[0] ?? null, home).items.push(formItem(item, snapshot, lang));
    if (home.kind === 'plan') for (const kpi of home.kpis) partFor(answering(kpi, home, snapshot, forms), home).kpis.push(formKpi(kpi, home, snapshot, lang));
  }
  const none = forms.get('');
  return [...[...forms.values()].filter((form) => form !== none), ...(none ? [none] : [])];
}

function isAsked(item: Item, snapshot: Snapshot): boolean {
  const { finished, cancelled } = snapshot.state(item);
  return !finished && !cancelled && !item.intent;
}

function formItem(item: Item, snapshot: Snapshot, lang: string): FormItem {
  const parent = snapshot.items.get(item.parent ?? '');
  const isApart = parent && (!isAsked(parent, snapshot) || ownerKey(parent.owners[0] ?? null) !== ownerKey(item.owners[0] ?? null));
  return { ...itemResult(item, snapshot, lang), stamp: itemStamp(item), countable: item.count !== null, partOf: isApart ? { number: parent.number, title: parent.title } : null };
}

/** Who measures, where it has a form anyway; else who owns what is measured; else the plan's owner. */
function answering(kpi: Kpi, plan: Plan, snapshot: Snapshot, forms: ReadonlyMap<string, StatusForm>): Party | null {
  const measuring = kpi.dataSource.find((one) => forms.has(ownerKey(one)));
  const owning = kpi.initiatives.flatMap(({ ref }) => snapshot.items.get(ref)?.owners ?? []);
  return measuring ?? owning[0] ?? plan.owners[0] ?? null;
}

function formKpi(kpi: Kpi, { period: { start, end } }: Plan, { view }: Snapshot, lang: string): FormKpi {
  return {
    ...judgeKpi(kpi, { from: start, to: end }, view.asOf, view.knownBy),
    number: kpi.number,
    stamp: kpiStamp(kpi),
    scale: kpi.scale,
    dataSource: names(kpi.dataSource, lang),
  };
}
