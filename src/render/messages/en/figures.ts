import type { CountedSide, FigureWords } from '../figures.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const { plural, number } = language;
const areaCount = (areas: number): string => `${number(areas)} ${plural(areas, 'area', 'areas')}`;
const initiativeCount = (initiatives: number): string => `${number(initiatives)} ${plural(initiatives, 'initiative', 'initiatives')}`;
const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const sides = { goals: ['sub-goal', 'sub-goals'], groups: ['target group', 'target groups'], areas: ['area', 'areas'] } as const;
const sideCount = ({ side, count }: CountedSide): string => `${number(count)} ${plural(count, sides[side][0], sides[side][1])}`;

export const figures: FigureWords = {
  area: 'Area',
  all: 'All',
  part: (part, parts) => ` (${part} of ${parts})`,
  counts: (parts) => parts.map(({ word, count }) => `${lower(word)} ${number(count)}`).join(', '),
  lights: {
    caption: (date) => `Lights of the initiatives by area, ${date}`,
    alt: (areas, initiatives, counts) => `A bar for each of ${areaCount(areas)} with ${initiativeCount(initiatives)} in all: ${counts}.`,
  },
  progress: {
    caption: 'How far the initiatives have come',
    alt: (areas, initiatives, counts) => `A bar for each of ${areaCount(areas)} with ${initiativeCount(initiatives)} in all: ${counts}.`,
    words: { done: 'Finished', going: 'In progress', waiting: 'Scheduled, not begun or on hold', stopped: 'Cancelled', grey: 'Not reported' },
  },
  results: {
    caption: 'How the initiatives were judged',
    alt: (areas, initiatives, counts) => `A bar for each of ${areaCount(areas)} with ${initiativeCount(initiatives)} in all: ${counts}.`,
    notJudged: 'Not judged',
  },
  timeline: {
    captions: { status: (date) => `When the initiatives are due, ${date}`, plan: 'When the initiatives are due', deadlines: 'The deadlines on a timeline' },
    alt: ({ from, to, rows, dated, red, yellow }) => {
      const lights = [red > 0 ? `${number(red)} ${plural(red, 'is', 'are')} red` : '', yellow > 0 ? `${number(yellow)} ${plural(yellow, 'is', 'are')} amber` : ''].filter(Boolean).join(', ');
      return `Timeline from ${from} to ${to} with ${number(rows)} ${plural(rows, 'row', 'rows')}: ${number(dated)} with a date${rows > dated ? `, ${number(rows - dated)} without` : ''}${lights === '' ? '' : `; ${lights}`}.`;
    },
    pressing: (shown, all) => `${number(shown)} of ${number(all)} that call for attention`,
    what: 'What',
    kind: 'Kind',
    days: 'Days',
    noDeadline: 'no deadline',
    marks: {
      deadline: 'Deadline',
      forecast: 'Expectation',
      window: 'Window',
      event: 'Event',
      slip: 'Earlier deadline',
      vague: 'Deadline as a span; the diamond is its last day',
      soft: 'Early end of the deadline',
      inferred: 'Inferred',
      outside: 'Outside the picture',
    },
    heading: 'Timetable',
  },
  kpi: {
    caption: (title) => `Measurements: ${title}`,
    alt: ({ title, first, last, target, limit, between }) =>
      sentence(`${title === null ? 'From' : `${title}: from`} ${first} to ${last}${between > 0 ? `, with ${number(between)} ${plural(between, 'measurement', 'measurements')} between` : ''}${target === null ? '' : `; the target is ${target}`}${limit === null ? '' : `; ${lower(limit)}`}`),
    limit: (direction, value) => (direction === 'up' ? `Must not fall below ${value}` : `Must not rise above ${value}`),
    group: 'Target group',
    figure: 'Figure',
    words: { value: 'Measurement', approx: 'Approximate', baseline: 'Baseline', target: 'Target', band: { up: 'Must not fall below', down: 'Must not rise above' } },
    everybody: 'all',
  },
  coverage: {
    heading: 'Coverage',
    caption: (rows, columns) => `Initiatives by ${sides[rows][0]} and ${sides[columns][0]}`,
    alt: (rows, columns, holes) => `${sideCount(rows)} against ${sideCount(columns)}: ${holes === 0 ? 'no holes' : `${number(holes)} ${plural(holes, 'hole', 'holes')} where the plan names no initiative`}.`,
    leftOut: (initiatives) => `${initiativeCount(initiatives)} ${plural(initiatives, 'is', 'are')} not counted because the plan does not name both.`,
    sides: { goals: 'Sub-goal', groups: 'Target group', areas: 'Area' },
    count: 'Number of initiatives',
    hole: 'Hole: no initiative named',
  },
};
