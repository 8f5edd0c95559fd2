import type { CountedSide, FigureWords } from '../figures.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const { plural, number } = language;
const areaCount = (areas: number): string => `${number(areas)} ${plural(areas, 'område', 'områder')}`;
const initiativeCount = (initiatives: number): string => `${number(initiatives)} ${plural(initiatives, 'initiativ', 'initiativer')}`;
const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const sides = { goals: ['delmål', 'delmål'], groups: ['målgruppe', 'målgrupper'], areas: ['område', 'områder'] } as const;
const sideCount = ({ side, count }: CountedSide): string => `${number(count)} ${plural(count, sides[side][0], sides[side][1])}`;

export const figures: FigureWords = {
  area: 'Område',
  all: 'I alt',
  part: (part, parts) => ` (${part} af ${parts})`,
  counts: (parts) => parts.map(({ word, count }) => `${lower(word)} ${number(count)}`).join(', '),
  lights: {
    caption: (date) => `Initiativernes trafiklys efter område, ${date}`,
    alt: (areas, initiatives, counts) => `En bjælke for hvert af ${areaCount(areas)} med i alt ${initiativeCount(initiatives)}: ${counts}.`,
  },
  progress: {
    caption: 'Hvor langt initiativerne er nået',
    alt: (areas, initiatives, counts) => `En bjælke for hvert af ${areaCount(areas)} med i alt ${initiativeCount(initiatives)}: ${counts}.`,
    words: { done: 'Færdig', going: 'I gang', waiting: 'Planlagt, ikke begyndt eller i bero', stopped: 'Aflyst', grey: 'Ikke oplyst' },
  },
  results: {
    caption: 'Vurderingen af initiativerne',
    alt: (areas, initiatives, counts) => `En bjælke for hvert af ${areaCount(areas)} med i alt ${initiativeCount(initiatives)}: ${counts}.`,
    notJudged: 'Ikke vurderet',
  },
  timeline: {
    captions: { status: (date) => `Initiativernes tider, ${date}`, plan: 'Initiativernes tider', deadlines: 'Fristerne på en tidslinje' },
    alt: ({ from, to, rows, dated, red, yellow }) => {
      const lights = [red > 0 ? `${number(red)} ${plural(red, 'er rød', 'er røde')}` : '', yellow > 0 ? `${number(yellow)} ${plural(yellow, 'er gul', 'er gule')}` : ''].filter(Boolean).join(', ');
      return `Tidslinje fra ${from} til ${to} med ${number(rows)} ${plural(rows, 'linje', 'linjer')}: ${number(dated)} med en dato${rows > dated ? `, ${number(rows - dated)} uden` : ''}${lights === '' ? '' : `; ${lights}`}.`;
    },
    pressing: (shown, all) => `${number(shown)} af ${number(all)}, som kræver opmærksomhed`,
    what: 'Hvad',
    kind: 'Art',
    days: 'Dage',
    noDeadline: 'ingen frist',
    marks: {
      deadline: 'Frist',
      forecast: 'Forventning',
      window: 'Tidsrum',
      event: 'Begivenhed',
      slip: 'Tidligere frist',
      vague: 'Frist som tidsrum; ruden er sidste dag',
      soft: 'Tidlig ende af fristen',
      inferred: 'Udledt',
      outside: 'Uden for billedet',
    },
    heading: 'Tidsplan',
  },
  kpi: {
    caption: (title) => `Målinger: ${title}`,
    alt: ({ title, first, last, target, limit, between }) =>
      sentence(`${title === null ? 'Fra' : `${title}: fra`} ${first} til ${last}${between > 0 ? `, med ${number(between)} ${plural(between, 'måling', 'målinger')} imellem` : ''}${target === null ? '' : `; målet er ${target}`}${limit === null ? '' : `; ${lower(limit)}`}`),
    limit: (direction, value) => (direction === 'up' ? `Må ikke falde under ${value}` : `Må ikke stige over ${value}`),
    group: 'Målgruppe',
    figure: 'Tal',
    words: { value: 'Måling', approx: 'Omtrentlig', baseline: 'Udgangspunkt', target: 'Mål', band: { up: 'Må ikke falde under', down: 'Må ikke stige over' } },
    everybody: 'alle',
  },
  coverage: {
    heading: 'Dækning',
    caption: (rows, columns) => `Initiativer efter ${sides[rows][0]} og ${sides[columns][0]}`,
    alt: (rows, columns, holes) => `${sideCount(rows)} mod ${sideCount(columns)}: ${holes === 0 ? 'ingen huller' : `${number(holes)} ${plural(holes, 'hul', 'huller')}, hvor planen ikke nævner noget initiativ`}.`,
    leftOut: (initiatives) => `${initiativeCount(initiatives)} er ikke talt med, fordi planen ikke nævner begge dele.`,
    sides: { goals: 'Delmål', groups: 'Målgruppe', areas: 'Område' },
    count: 'Antal initiativer',
    hole: 'Hul: intet initiativ nævnt',
  },
};
