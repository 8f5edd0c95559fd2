import type { CheckMessages } from '../../checks.ts';
import { allQuoted, quoted } from '../../quoted.ts';

const baselineHint = 'tilføj baseline: { on: …, value: …, source: … }';

export const measurability = {
  'kpi-no-baseline': {
    title: 'KPI uden udgangspunkt',
    message: (facts) => {
      const rule = {
        hold: () => (facts.because === 'hold' && facts.direction === 'down' ? '"må ikke stige"' : '"må ikke falde"'),
        trend: () => (facts.because === 'trend' && facts.rule === 'decrease' ? '"skal falde" uden måltal' : '"skal stige" uden måltal'),
        change: () => (facts.because === 'change' ? `målet ${quoted(facts.change)}` : ''),
      }[facts.because]();
      return `Kan ikke opgøres: ${rule} kræver et udgangspunkt (baseline)`;
    },
    hint: () => baselineHint,
  },
  'kpi-no-target': {
    title: 'KPI uden mål',
    message: (facts) => {
      switch (facts.lacks) {
        case 'target':
          return `Kan ikke opgøres: ${facts.rule === 'at-least' ? '"mindst"' : '"højst"'} kræver et måltal (targets)`;
        case 'scale':
          return 'Kan ikke opgøres: en karakter kræver en skala fra dårligst til bedst (scale)';
        case 'rule':
          return facts.hasTarget
            ? 'Kan ikke opgøres: måltallet siger ikke, hvilken vej der er god. Tilføj rule: at-least, at-most, increase eller decrease'
            : 'Kan ikke opgøres: hverken regel eller mål siger, hvad der er godt nok (rule, targets)';
      }
    },
    hint: (facts) => ({ target: 'tilføj targets: [{ by: …, value: … }]', scale: 'tilføj scale: […]', rule: '' })[facts.lacks],
  },
  'kpi-no-source': {
    title: 'KPI uden kilde',
    message: () => 'Ingen er angivet til at måle, og heller ingen metode (dataSource, method)',
    hint: () => 'tilføj dataSource: …, eller method: …',
  },
  'kpi-value-type': {
    title: 'Forkert slags værdi',
    message: ({ what, got, shape, type, scale }, { or }) => {
      const value = { word: quoted(got), list: 'en liste', tally: 'en optælling' }[shape];
      const wanted = {
        number: 'et tal',
        share: 'et tal i procent',
        rating: scale.length === 0 ? 'et trin på skalaen' : `et trin på skalaen: ${or(allQuoted(scale))}`,
        evidence: 'en liste af det, der viser det',
        tally: what === 'target' ? 'procent positive' : 'en optælling: { positive: …, neutral: …, negative: … } med mindst én',
      }[type];
      const ending = what === 'value' && shape === 'word' ? '. Udelad værdien, når der ikke er målt' : '';
      return `${value === quoted(got) ? value : `Her står ${value}`}, men KPI'en skal have ${wanted}${ending}`;
    },
  },
  'kpi-incomparable': {
    title: 'Tal, der ikke kan sammenlignes',
    message: ({ what, definition, expected }) => {
      const measured = definition === null ? 'noget, der ikke er beskrevet' : quoted(definition);
      const others = expected === null ? 'de øvrige tal ikke er beskrevet' : `de øvrige måler ${quoted(expected)}`;
      return `${what === 'baseline' ? 'Udgangspunktet' : 'Værdien'} måler ${measured}, men ${others}; tallene kan ikke sammenlignes. Lav to KPI'er, eller ret definition`;
    },
  },
  'kpi-overdue-measurement': {
    title: 'Måling udebliver',
    message: ({ frequency, last, expected }, { date }) =>
      `Måling udebliver: ${quoted(frequency)} giver en måling senest ${date(expected)}, men ${last === null ? 'der er ingen' : `den seneste er fra ${date(last)}`}`,
    hint: () => 'tilføj values: [{ on: …, value: …, source: … }]',
  },
  'goal-not-measured': {
    title: 'Delmål uden KPI',
    message: ({ kpis }) =>
      kpis === 0 ? "Intet måler delmålet: planen har ingen KPI'er" : "Intet måler delmålet: ingen KPI nævner det i goals",
  },
} satisfies Partial<CheckMessages>;
