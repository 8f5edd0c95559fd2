import type { EditorWords } from '../editor.ts';

const each = (count: number, one: string): string => (count === 1 ? `every ${one}` : `every ${count} ${one}s`);

export const editor: EditorWords = {
  kinds: {
    plan: 'Action plan',
    network: 'Network',
    register: 'Register',
    section: 'Section',
    area: 'Focus area',
    initiative: 'Initiative',
    deliverable: 'Deliverable',
    'follow-up': 'Follow-up',
    goal: 'Sub-goal',
    kpi: 'KPI',
    'target-group': 'Target group',
    organisation: 'Organisation',
    product: 'Product',
    risk: 'Risk',
    decision: 'Decision',
    figure: 'Context figure',
    document: 'Source',
    meeting: 'Meeting',
    input: 'Input',
    programme: 'Programme',
    'programme-initiative': 'Initiative of a programme',
    principle: 'Principle',
  },
  from: (day) => `from ${day}`,
  open: 'no date yet',
  continuous: 'all along',
  every: (every) => {
    if ('months' in every) return every.months % 12 === 0 ? each(every.months / 12, 'year') : each(every.months, 'month');
    return 'weeks' in every ? each(every.weeks, 'week') : each(every.days, 'day');
  },
  replace: (before, after) => `Change ${before} to ${after}`,
  remove: (before) => `Remove ${before}`,
  fixAll: 'Fix all that planspor can fix in the file',
};
