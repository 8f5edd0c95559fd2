import type { Bars, Chart, Lines, Matrix, Timeline, TimelineMark } from '../../../src/render/charts/chart.ts';

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];

const mark = (kind: TimelineMark['kind'], from: string, to = from, more: Partial<TimelineMark> = {}): TimelineMark => ({ kind, from, to, soft: null, inferred: false, ...more });

const timeline: Timeline = {
  kind: 'timeline',
  from: '2026-01-01',
  to: '2026-12-31',
  today: { day: '2026-09-01', label: '1. september 2026' },
  months,
  legend: { deadline: 'Frist', forecast: 'Forventning', window: 'Tidsrum', event: 'Begivenhed', slip: 'Tidligere frist', vague: 'Frist i et tidsrum: ruden er sidste dag', soft: 'Den tidlige ende er passeret', inferred: 'Udledt', outside: 'Ligger uden for billedet' },
  groups: [
    {
      title: 'Borgere · A Tilgængelighed og kommunikationsindsatser for it-udfordrede',
      rows: [
        { label: 'A1 Kommunikation om fuldmagtsløsningen', light: 'green', said: 'Grøn', note: null, marks: [mark('deadline', '2026-10-31')] },
        { label: 'A2 Nemlogin-brugeradministration og specialundervisningsmaterialer til kommunikationsmedarbejdere i borgerservicecentrene i alle landets kommuner', light: 'yellow', said: 'Gul', note: null, marks: [mark('deadline', '2026-05-01', '2026-08-31', { soft: '2026-06-30' }), mark('forecast', '2026-09-21', '2026-09-30')] },
        { label: 'A3 Plant 500 træer', light: 'red', said: 'Rød', note: null, marks: [mark('slip', '2026-06-01'), mark('slip', '2026-04-01'), mark('deadline', '2026-10-21', '2026-10-31'), mark('forecast', '2026-12-11', '2026-12-20')] },
        { label: 'A4 Oplysning til unge', light: 'grey', said: 'Grå', note: 'ingen frist', marks: [] },
      ],
    },
    {
      title: 'Virksomheder',
      rows: [
        { label: 'Løbende opfølgning', light: 'none', said: 'Intet lys', note: 'løbende', marks: [] },
        { label: 'Anden ansøgningsrunde', light: 'none', said: 'Intet lys', note: null, marks: [mark('window', '2026-05-01', '2026-08-31')] },
        { label: 'Netværksdag', light: 'green', said: 'Grøn', note: null, marks: [mark('event', '2026-12-07'), mark('deadline', '2026-11-30', '2026-11-30', { inferred: true })] },
        { label: 'Evaluering', light: 'green', said: 'Grøn', note: null, marks: [mark('deadline', '2027-01-01', '2027-04-30')] },
      ],
    },
  ],
};

const bars: Bars = {
  kind: 'bars',
  parts: [
    { look: 'green', word: 'Grøn' },
    { look: 'yellow', word: 'Gul' },
    { look: 'red', word: 'Rød' },
    { look: 'grey', word: 'Grå' },
    { look: 'none', word: 'Intet lys' },
  ],
  rows: [
    { label: 'Borgere · A Digital Post', counts: [7, 2, 1, 8, 1] },
    { label: 'Virksomhedskommunikationsforbedringsinitiativer for små og mellemstore virksomheder', counts: [1, 0, 3, 0, 0] },
    { label: 'D Fokus på målgruppe ikke-vestlige indvandrere', counts: [0, 0, 0, 4, 0] },
  ],
};

const progress: Bars = {
  kind: 'bars',
  parts: [
    { look: 'done', word: 'Færdig' },
    { look: 'going', word: 'I gang' },
    { look: 'waiting', word: 'Ikke begyndt' },
    { look: 'stopped', word: 'Aflyst' },
    { look: 'grey', word: 'Ikke oplyst' },
  ],
  rows: [
    { label: 'Træer', counts: [1, 3, 2, 1, 1] },
    { label: 'Parker', counts: [4, 0, 0, 0, 2] },
  ],
};

const lines: Lines = {
  kind: 'lines',
  months,
  number: (value) => String(value).replace('.', ','),
  legend: { value: 'Måling', approx: 'Omtrentlig', baseline: 'Udgangspunkt', target: 'Mål', band: 'Må ikke falde under udgangspunktet' },
  panels: [
    {
      title: 'De unge',
      baseline: { on: '2026-01-01', value: 70.5, label: '70,5 pct.', approx: false },
      points: [
        { on: '2026-03-15', value: 71, label: '71 pct.', approx: false },
        { on: '2026-07-01', value: 72, label: 'ca. 72 pct.', approx: true },
      ],
      targets: [{ by: '2026-12-31', value: 80, label: '80 pct.' }],
      band: null,
    },
    {
      title: 'Ældre borgere, der ikke bruger selvbetjeningsløsninger uden hjælp fra pårørende',
      baseline: { on: '2026-01-01', value: 75, label: '75 pct.', approx: false },
      points: [{ on: '2026-07-01', value: 82, label: '82 pct.', approx: false }],
      targets: [{ by: '2026-12-31', value: 85, label: '85 pct.' }],
      band: null,
    },
  ],
};

const held: Lines = {
  ...lines,
  panels: [
    {
      title: null,
      baseline: { on: '2025-11-01', value: 91.2, label: 'ca. 91,2 pct.', approx: true },
      points: [
        { on: '2026-02-01', value: 91.5, label: '91,5 pct.', approx: false },
        { on: '2026-04-01', value: 90.9, label: '90,9 pct.', approx: false },
        { on: '2026-07-01', value: 89.8, label: '89,8 pct.', approx: false },
        { on: '2026-08-01', value: 90.2, label: '90,2 pct.', approx: false },
      ],
      targets: [],
      band: { from: 90.2, to: null, label: 'Må ikke falde under 90,2 pct.' },
    },
  ],
};

const matrix: Matrix = {
  kind: 'matrix',
  columns: ['Ikke-vestlige indvandrere', 'Borgere med handicap', 'Ældre', 'Specialundervisningsinstitutionernes elever'],
  legend: { count: 'Antal initiativer', hole: 'Hul: intet initiativ' },
  rows: [
    { label: 'De borgere, som allerede kommunikerer digitalt med den offentlige sektor, skal fastholdes', counts: [1, 0, 3, 0] },
    { label: 'Borgerne skal være trygge ved ny it-teknologi', counts: [0, 0, 0, 0] },
    { label: 'Borgerne skal kunne få hjælp', counts: [2, 12, 1, 1] },
  ],
};

/** Pictures with everything in them that their kind can hold, and with long Danish words. */
export const samples = { timeline, bars, progress, lines, held, matrix } satisfies Record<string, Chart>;
