import type { CheckMessages } from '../../checks.ts';
import { allQuoted, quoted } from '../../quoted.ts';

export const measurability = {
  'kpi-no-baseline': {
    title: 'KPI without baseline',
    message: (facts) => {
      const rule = {
        hold: () => (facts.because === 'hold' && facts.direction === 'down' ? '"must not rise"' : '"must not fall"'),
        trend: () => (facts.because === 'trend' && facts.rule === 'decrease' ? '"decrease" without a target' : '"increase" without a target'),
        change: () => (facts.because === 'change' ? `the target ${quoted(facts.change)}` : ''),
      }[facts.because]();
      return `Cannot be measured: ${rule} needs a baseline`;
    },
    hint: () => 'add baseline: { on: …, value: …, source: … }',
  },
  'kpi-no-target': {
    title: 'KPI without target',
    message: (facts) => {
      switch (facts.lacks) {
        case 'target':
          return `Cannot be measured: ${facts.rule === 'at-least' ? '"at least"' : '"at most"'} needs a target (targets)`;
        case 'scale':
          return 'Cannot be measured: a rating needs a scale from worst to best (scale)';
        case 'threshold':
          return `The target ${quoted(facts.text)} does not say how much is enough, and no method does (targets, method)`;
        case 'rule':
          return facts.hasTarget
            ? 'Cannot be measured: the target does not say which way is better. Add rule: at-least, at-most, increase or decrease'
            : 'Cannot be measured: neither a rule nor a target says what is good enough (rule, targets)';
      }
    },
    hint: (facts) => ({ target: 'add targets: [{ by: …, value: … }]', scale: 'add scale: […]', threshold: 'add method: …', rule: '' })[facts.lacks],
  },
  'kpi-no-source': {
    title: 'KPI without source',
    message: () => 'Not stated who measures it, or how (dataSource, method)',
    hint: () => 'add dataSource: …, or method: …',
  },
  'kpi-value-type': {
    title: 'Wrong kind of value',
    message: ({ what, got, shape, type, scale }, { or }) => {
      if (type === 'tally' && shape === 'tally') return 'The tally is empty: positive, neutral and negative must be at least 1 in all';
      const is = { word: `${quoted(got)} is`, list: 'is a list,', tally: 'is a tally,' }[shape];
      const wanted = {
        number: 'a number',
        share: 'a number in per cent',
        rating: scale.length === 0 ? 'a step of the scale' : `a step of the scale ${or(allQuoted(scale))}`,
        evidence: 'a text or a list of what shows it',
        tally: what === 'target' ? 'per cent positive' : 'a tally { positive: …, neutral: …, negative: … }',
      }[type];
      const ending = what === 'value' && shape === 'word' && type !== 'rating' ? '. Leave it out when nothing was measured' : '';
      return `The ${what} ${is} not ${wanted}${ending}`;
    },
  },
  'kpi-incomparable': {
    title: 'Figures that cannot be compared',
    message: ({ what, definition, expected }) => {
      const measured = definition === null ? 'something that is not described' : quoted(definition);
      const others = expected === null ? 'what the others measure is not described' : `the others measure ${quoted(expected)}`;
      return `The ${what} measures ${measured}, but ${others}; they cannot be compared. Make two KPIs, or correct the definition`;
    },
  },
  'kpi-overdue-measurement': {
    title: 'Measurement missing',
    message: ({ frequency, last, expected }, { date }) =>
      `Measurement missing: ${quoted(frequency)} means a new one by ${date(expected)}, but ${last === null ? 'there is none' : `the latest is from ${date(last)}`}`,
    hint: () => 'add values: [{ on: …, value: …, source: … }]',
  },
  'goal-not-measured': {
    title: 'Goal without KPI',
    message: ({ kpis, all }, { number }) => {
      if (all !== null) return `Nothing measures the plan's ${number(all)} goals: ${kpis === 0 ? 'the plan has no KPIs' : 'no KPI names any of them under goals'}`;
      return kpis === 0 ? 'Nothing measures the goal: the plan has no KPIs' : 'Nothing measures the goal: no KPI names it under goals';
    },
  },
} satisfies Partial<CheckMessages>;
