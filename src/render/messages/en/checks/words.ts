import { lookAlikeIn } from '../../../../model/look-alike.ts';
import { quoted } from '../../quoted.ts';

/** What a reference can lead to. */
export const referentKinds: Readonly<Record<string, string>> = {
  plan: 'a plan',
  network: 'a network',
  register: 'a register',
  section: 'a section',
  area: 'a focus area',
  initiative: 'an initiative',
  deliverable: 'a deliverable',
  'follow-up': 'a follow-up',
  goal: 'a goal',
  kpi: 'a KPI',
  'target-group': 'a target group',
  organisation: 'an organisation',
  product: 'a product',
  risk: 'a risk',
  decision: 'a decision',
  figure: 'a figure',
  document: 'a source',
  meeting: 'a meeting',
  input: 'an input',
  programme: 'a programme',
  'programme-initiative': 'an initiative of a programme',
  principle: 'a principle',
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  enum: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  null: 'nothing',
};

/** A value's type in words; a word of the format stands for itself. */
export const typeWord = (type: string): string => typeWords[type] ?? type;

/** What an eye cannot see of a word that is not found; empty where it is what it seems. */
export function lookAlike(word: string, before = ' '): string {
  const found = lookAlikeIn(word);
  if (!found) return '';
  const { codePoint, like } = found;
  return `${before}The character ${codePoint} looks like ${quoted(like)} but is another`;
}
