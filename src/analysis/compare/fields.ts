import type { Item } from '../../model/item.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Plan } from '../../model/plan.ts';
import type { NameLookup } from '../names.ts';
import { names } from '../results.ts';

/** What a plan says of itself, of an item or of a KPI, and what can therefore be rewritten. */
export type FieldName =
  | 'title' | 'number' | 'description' | 'background' | 'purpose' | 'owner' | 'partners' | 'channel' | 'steering' | 'period' | 'inForce'
  | 'goals' | 'targetGroups' | 'principles' | 'tags' | 'place' | 'count' | 'commitment' | 'continuous' | 'event' | 'window' | 'starts' | 'waitsFor' | 'budget'
  | 'unit' | 'definition' | 'rule' | 'dataSource' | 'method' | 'frequency';

/** A field that says something else than before. Nothing said is an empty list; a list is told whole. */
export interface FieldChange {
  field: FieldName;
  from: string[];
  to: string[];
}

/** How names are told: in the language asked for. */
export interface Naming {
  name: NameLookup;
  lang: string;
}

/** What is said in one and the same set of fields, in the order in which it is told. */
type Fields<Field extends FieldName> = Readonly<Record<Field, string[]>>;

export function changedFields<Field extends FieldName>(before: Fields<Field>, after: Fields<Field>): FieldChange[] {
  return (Object.keys(after) as Field[]).flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    return same(from, to) ? [] : [{ field, from, to }];
  });
}

/** How a text is folded and in which order a list stands says nothing. */
const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.map(folded).sort().join('\n') === other.map(folded).sort().join('\n');

const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

export function itemFields(item: Item, { name, lang }: Naming) {
  const called = (links: readonly { ref: string }[]): string[] => links.map(({ ref }) => name(ref).text);
  const { count, budget } = item;
  return {
    title: [item.title],
    number: text(item.number),
    description: text(item.description),
    background: text(item.background),
    owner: names(item.owners, lang),
    partners: names(item.partners, lang),
    channel: text(item.channel),
    goals: called(item.goals),
    targetGroups: called(item.targetGroups),
    principles: called(item.principles),
    tags: item.tags,
    place: [item.section, item.area].flatMap((ref) => (ref === null ? [] : [placeName(ref, name)])),
    count: count ? [[count.approx, String(count.planned), count.unit].filter((part) => part !== null).join(' ')] : [],
    commitment: [item.intent ? 'intent' : 'firm'],
    continuous: item.continuous ? ['yes'] : [],
    event: item.event ? ['yes'] : [],
    window: text(item.window?.text),
    starts: text(item.starts?.text),
    waitsFor: item.after.map(({ to, external }) => (to ? name(to.ref).text : (external ?? ''))),
    budget: budget ? [`${budget.amount} ${budget.currency}`] : [],
  };
}

export const planFields = (plan: Plan, { name, lang }: Naming) => ({
  title: [plan.title],
  number: text(plan.number),
  background: text(plan.background),
  purpose: text(plan.purpose),
  period: [plan.period.from.text, ...(plan.period.to ? [plan.period.to.text] : [])],
  inForce: text(plan.inForce?.text),
  owner: names(plan.owners, lang),
  steering: names(plan.steering, lang),
  goals: plan.goals.map((goal) => goal.text),
  targetGroups: plan.targetGroups.map(({ ref }) => name(ref).text),
  tags: plan.tags,
  budget: plan.budget ? [`${plan.budget.amount} ${plan.budget.currency}`] : [],
});

export const kpiFields = (kpi: Kpi, { lang }: Naming) => ({
  title: [kpi.title],
  number: text(kpi.number),
  unit: text(kpi.unit),
  definition: text(kpi.definition),
  rule: text(kpi.rule),
  dataSource: names(kpi.dataSource, lang),
  method: text(kpi.method),
  frequency: text(kpi.frequency?.text),
});

/** An area without a title of its own is called by its id, which another plan's may share. */
function placeName(ref: string, name: NameLookup): string {
  const { text: said } = name(ref);
  return said === ref ? ref.slice(ref.indexOf('/') + 1) : said;
}

const text = (said: string | null | undefined): string[] => (said == null ? [] : [said]);
