/** What a form of a status round says of itself, for the program that reads it back. */

/** Raised when a reader of the old form would misunderstand a new one. */
export const formVersion = '1';

/** The hidden sheet that makes a workbook a form. */
export const ownSheet = 'planspor';

/** The first row of each sheet of a form, hidden, names its columns by these. */
export const formKeys = {
  items: ['ref', 'stamp', 'number', 'title', 'due', 'last', 'status', 'progress', 'count', 'deadline', 'reason', 'note'],
  kpis: ['ref', 'stamp', 'number', 'title', 'unit', 'latest', 'value', 'on', 'source'],
} as const;

export type FormSheetKind = keyof typeof formKeys;

/** Columns to fill in. */
export const answerKeys = {
  items: ['status', 'progress', 'count', 'deadline', 'reason', 'note'],
  kpis: ['value', 'on', 'source'],
} as const satisfies { [Kind in FormSheetKind]: readonly (typeof formKeys)[Kind][number][] };

export type AnswerKey = (typeof answerKeys)[FormSheetKind][number];

/**
 * A row that is no item begins with "#" in the place of its reference. Of these two, on the first sheet, the form as a whole
 * is asked: who has filled it in, and on which day; the answer stands in the column behind the title.
 */
export const formQuestions = ['#by', '#told'] as const;
export const questionColumns = { items: 'due', kpis: 'unit' } as const satisfies { [Kind in FormSheetKind]: (typeof formKeys)[Kind][number] };

/** What the hidden sheet says, a key in each row and its value beside it; `plan` as often as there are plans and networks. */
export const formFacts = ['form', 'asOf', 'owner', 'name', 'plan'] as const;
