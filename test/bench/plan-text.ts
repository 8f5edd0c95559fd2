import type { Random } from './random.ts';
import { areas, deadlines, owners, programmes, results, sentences, targetGroups, tasks } from './words.ts';

export interface PlanOf {
  id: string;
  year: number;
  municipality: string;
  /** The id of the plan it follows. */
  follows: string | null;
  initiatives: number;
}

const perArea = 4;

/** One plan as people write them: some owners and deadlines are missing, some are words, and half of it has been reported on. */
export function planText(plan: PlanOf, random: Random): string {
  const { id, year, municipality, follows } = plan;
  const programme = random.pick(programmes);
  const lines = [
    'kind: plan',
    `id: ${id}`,
    `title: Handleplan ${year} for ${random.pick(tasks).toLowerCase()} i ${municipality} Kommune`,
    `number: "${1 + random.below(9)}.${1 + random.below(9)}"`,
    'language: da',
    `period: { from: ${year}-01-01, to: ${year}-12-31 }`,
    `dated: ${year - 1}-12-15`,
    `programme: ${programme.id}`,
    ...(follows === null ? [] : [`follows: ${follows}`]),
    `owner: ${municipality} Kommune`,
    'background: >-',
    ...paragraph(random, 3, '  '),
    'purpose: >-',
    ...paragraph(random, 2, '  '),
    'sources:',
    `  - { id: dagsorden, title: Dagsorden for udvalgets møde, date: ${year - 1}-12-01 }`,
    'products:',
    `  - { id: statusrapport, kind: status, to: ${municipality} Kommune, deadline: ultimo september ${year} }`,
    `  - { id: evaluering, kind: evaluation, to: ${municipality} Kommune, deadline: primo ${year + 1} }`,
    'goals:',
    `  - id: maal-1`,
    `    text: Flere skal kunne klare sig selv i mødet med det offentlige`,
    `  - id: maal-2`,
    `    text: De, der ikke kan, skal have hjælp, hvor de bor`,
    `targetGroups: [${targetGroups.slice(0, 2 + random.below(4)).map((group) => group.id).join(', ')}]`,
    'areas:',
  ];
  for (let from = 0; from < plan.initiatives; from += perArea) {
    const area = from / perArea;
    lines.push(`  - id: omraade-${area + 1}`, `    label: ${String.fromCharCode(65 + (area % 26))}`, `    title: ${areas[area % areas.length]}`, '    initiatives:');
    for (let at = from; at < Math.min(plan.initiatives, from + perArea); at += 1) lines.push(...initiative(plan, at, random));
  }
  return `${[...lines, ...kpis(year, random), ...risks(random), ...decisions(year, random)].join('\n')}\n`;
}

function initiative({ year, follows }: PlanOf, at: number, random: Random): string[] {
  const id = `i-${at + 1}`;
  return [
    `      - id: ${id}`,
    `        number: "${String.fromCharCode(65 + (Math.floor(at / perArea) % 26))}${(at % perArea) + 1}"`,
    `        title: ${random.pick(tasks)}`,
    '        description: >-',
    ...paragraph(random, 2, '          '),
    ...(random.chance(0.7) ? [`        owner: ${random.pick(owners)}`] : []),
    ...(random.chance(0.6) ? [`        deadline: ${deadlineIn(year, random)}`] : []),
    ...(random.chance(0.5) ? [`        goals: [maal-${1 + random.below(2)}]`, `        targetGroups: [${random.pick(targetGroups).id}]`] : []),
    ...(follows !== null && random.chance(0.8) ? [`        origin: ${follows}/${id}`] : []),
    ...(at > 0 && random.chance(0.2) ? [`        after: [i-${at}]`] : []),
    '        source: { document: dagsorden, page: 2 }',
    ...log(year, random, '        '),
    '        deliverables:',
    ...[1, 2].flatMap((part) => [
      `          - id: ${id}-${part}`,
      `            title: ${random.pick(results)}`,
      ...(random.chance(0.4) ? [`            deadline: ${deadlineIn(year, random)}`] : []),
      ...(random.chance(0.4) ? log(year, random, '            ') : []),
    ]),
  ];
}

const deadlineIn = (year: number, random: Random): string =>
  random.pick(deadlines).replace(/20(2[67])/, (_, digits: string) => String(year + Number(digits) - 26));

function log(year: number, random: Random, indent: string): string[] {
  if (random.chance(0.4)) return [];
  const entry = [
    `${indent}log:`,
    `${indent}  - on: ${year}-0${3 + random.below(3)}-${10 + random.below(18)}`,
    `${indent}    status: ${random.pick(['in-progress', 'in-progress', 'not-started', 'scheduled'])}`,
    ...(random.chance(0.5) ? [`${indent}    note: ${random.pick(sentences)}`] : []),
    ...(random.chance(0.1) ? [`${indent}    deviation: { kind: scope, text: "To lokalområder i stedet for fire" }`] : []),
  ];
  const then = random.next();
  if (then < 0.2) entry.push(`${indent}  - { on: ${year}-08-1${random.below(9)}, status: done }`);
  else if (then < 0.4) entry.push(`${indent}  - { on: ${year}-08-2${random.below(9)}, forecast: ultimo november ${year} }`);
  return entry;
}

const kpis = (year: number, random: Random): string[] => [
  'kpis:',
  '  - id: kpi-tilfredse',
  '    title: Andel, der oplevede at få den hjælp, de havde brug for',
  '    type: share',
  '    unit: pct.',
  '    rule: at-least',
  '    dataSource: Kommunens brugerundersøgelse',
  '    method: Spørgeskema',
  `    baseline: { on: ${year - 1}-12-31, value: ${50 + random.below(20)} }`,
  `    targets: [{ by: ${year}-12-31, value: ${72 + random.below(10)} }]`,
  `    values: [{ on: ${year}-06-30, value: ${55 + random.below(25)} }]`,
  '    goals: [maal-1]',
  '  - id: kpi-fald',
  '    title: Antallet af henvendelser falder ikke',
  '    rule: hold',
  '    direction: up',
];

const risks = (random: Random): string[] => [
  'risks:',
  `  - { id: risiko-1, text: "${random.pick(sentences)}", probability: ${1 + random.below(5)}, impact: ${1 + random.below(5)}, mitigation: Drøftes på næste møde, items: [i-1] }`,
];

const decisions = (year: number, random: Random): string[] =>
  random.chance(0.5)
    ? ['decisions:', `  - { id: beslutning-1, kind: decide, text: "Skal fristen for den første indsats flyttes?", raised: ${year}-08-15, due: ultimo oktober ${year}, items: [i-1] }`]
    : [];

const paragraph = (random: Random, sentencesIn: number, indent: string): string[] =>
  Array.from({ length: sentencesIn }, () => `${indent}${random.pick(sentences)}`);
