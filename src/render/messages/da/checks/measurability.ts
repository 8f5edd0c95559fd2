import type { CheckMessages } from '../../checks.ts';
import { allQuoted, quoted } from '../../quoted.ts';

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
    hint: () => 'tilføj baseline: { on: …, value: …, source: … }',
  },
  'kpi-no-target': {
    title: 'KPI uden mål',
    message: (facts) => {
      switch (facts.lacks) {
        case 'target':
          return `Kan ikke opgøres: ${facts.rule === 'at-least' ? '"mindst"' : '"højst"'} kræver et måltal (targets)`;
        case 'scale':
          return 'Kan ikke opgøres: en karakter kræver en skala fra dårligst til bedst (scale)';
        case 'threshold':
          return `Målet ${quoted(facts.text)} siger ikke, hvor meget der skal til, og ingen metode gør det (targets, method)`;
        case 'rule':
          return facts.hasTarget
            ? 'Kan ikke opgøres: måltallet siger ikke, hvilken vej der er god. Tilføj rule: at-least, at-most, increase eller decrease'
            : 'Kan ikke opgøres: hverken regel eller mål siger, hvad der er godt nok (rule, targets)';
      }
    },
    hint: (facts) => ({ target: 'tilføj targets: [{ by: …, value: … }]', scale: 'tilføj scale: […]', threshold: 'tilføj method: …', rule: '' })[facts.lacks],
  },
  'kpi-no-source': {
    title: 'KPI uden kilde',
    message: () => 'Ikke angivet, hvem der måler, eller hvordan (dataSource, method)',
    hint: () => 'tilføj dataSource: …, eller method: …',
  },
  'kpi-value-type': {
    title: 'Forkert slags værdi',
    message: ({ what, got, shape, type, scale }, { or }) => {
      if (type === 'tally' && shape === 'tally') return 'Optællingen er tom: positive, neutral og negative skal tilsammen være mindst 1';
      const subject = { baseline: 'Udgangspunktet', value: 'Værdien', target: 'Målet' }[what];
      const is = { word: `${quoted(got)} er`, list: 'er en liste,', tally: 'er en optælling,' }[shape];
      const wanted = {
        number: 'et tal',
        share: 'et tal i procent',
        rating: scale.length === 0 ? 'et trin på skalaen' : `et trin på skalaen ${or(allQuoted(scale))}`,
        evidence: 'en tekst eller en liste af det, der viser det',
        tally: what === 'target' ? 'procent positive' : 'en optælling { positive: …, neutral: …, negative: … }',
      }[type];
      const ending = what === 'value' && shape === 'word' && type !== 'rating' ? '. Udelad den, når der ikke er målt' : '';
      return `${subject} ${is} ikke ${wanted}${ending}`;
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
    title: 'Måling mangler',
    message: ({ frequency, last, expected }, { date }) =>
      `Måling mangler: ${quoted(frequency)} betyder en ny senest ${date(expected)}, men ${last === null ? 'der er ingen' : `den seneste er fra ${date(last)}`}`,
    hint: () => 'tilføj values: [{ on: …, value: …, source: … }]',
  },
  'goal-not-measured': {
    title: 'Delmål uden KPI',
    message: ({ kpis, all }, { number }) => {
      if (all !== null) return `Intet måler planens ${number(all)} delmål: ${kpis === 0 ? "planen har ingen KPI'er" : 'ingen KPI nævner noget af dem i goals'}`;
      return kpis === 0 ? "Intet måler delmålet: planen har ingen KPI'er" : 'Intet måler delmålet: ingen KPI nævner det i goals';
    },
  },
} satisfies Partial<CheckMessages>;
