import type { EditorWords } from '../editor.ts';

const each = (count: number, one: string, many: string): string => (count === 1 ? `hver ${one}` : `hver ${count}. ${many}`);

export const editor: EditorWords = {
  kinds: {
    plan: 'Handlingsplan',
    network: 'Netværk',
    register: 'Register',
    section: 'Afsnit',
    area: 'Indsatsområde',
    initiative: 'Initiativ',
    deliverable: 'Leverance',
    'follow-up': 'Opfølgning',
    goal: 'Delmål',
    kpi: 'KPI',
    'target-group': 'Målgruppe',
    organisation: 'Organisation',
    product: 'Produkt',
    risk: 'Risiko',
    decision: 'Beslutning',
    figure: 'Baggrundstal',
    document: 'Kilde',
    meeting: 'Møde',
    input: 'Input',
    programme: 'Program',
    'programme-initiative': 'Initiativ i et program',
    principle: 'Princip',
  },
  from: (day) => `fra ${day}`,
  open: 'ingen dato endnu',
  continuous: 'løbende',
  every: (every) => {
    if ('months' in every) return every.months % 12 === 0 ? each(every.months / 12, 'år', 'år').replace('hver år', 'hvert år') : each(every.months, 'måned', 'måned');
    return 'weeks' in every ? each(every.weeks, 'uge', 'uge') : each(every.days, 'dag', 'dag');
  },
  replace: (before, after) => `Ret ${before} til ${after}`,
  remove: (before) => `Fjern ${before}`,
  fixAll: 'Ret alt i filen, som planspor kan rette',
};
