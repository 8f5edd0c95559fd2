const subjects = [
  'Specialundervisningsmaterialer til voksne med læsevanskeligheder',
  'Nemlogin-brugeradministration for foreninger og mindre virksomheder',
  'Kommunikationsmedarbejderuddannelse i borgerservicecentrene',
  'Tilgængelighedserklæringer på selvbetjeningsløsninger',
  'Hjælp til pårørende, værger og andre, der handler på en borgers vegne i Digital Post og på offentlige selvbetjeningsløsninger',
  'Oplysningskit',
];
const deadlines = ['ultimo oktober 2026', '2026-06-30', 'i efteråret 2026', 'primo 2027', '3. kvartal 2026', null, 'medio september 2026'];

/** A plan of 200 initiatives in ten areas with long Danish titles: late, moved, expected, ongoing and undated ones among them. */
export function largePlan(count = 200): string {
  const head = 'kind: plan\nid: stor-2026\ntitle: Handlingsplan for digital inklusion i hele kommunen\nnumber: "7.3"\nperiod: { from: 2026-01-01, to: 2026-12-31 }\nareas:\n';
  const perArea = Math.ceil(count / 10);
  const areas = Array.from({ length: 10 }, (_, area) => {
    const items = Array.from({ length: Math.min(perArea, count - area * perArea) }, (__, at) => item(area * perArea + at));
    return `  - id: omraade-${area + 1}\n    label: "${area + 1}"\n    title: Indsatsområde ${subjects[area % subjects.length]}\n    initiatives:\n${items.join('')}`;
  });
  return head + areas.join('');
}

function item(at: number): string {
  const deadline = deadlines[at % deadlines.length];
  const log = [
    at % 3 === 0 ? '{ on: 2026-03-01, status: in-progress }' : null,
    at % 11 === 0 && deadline ? '{ on: 2026-05-01, deadline: ultimo november 2026, reason: Frost }' : null,
    at % 13 === 0 ? '{ on: 2026-08-01, status: in-progress, forecast: medio december 2026 }' : null,
    at % 17 === 0 ? '{ on: 2026-08-20, status: done }' : null,
  ].filter((entry) => entry !== null);
  return [
    `      - id: i-${at + 1}`,
    `        number: "${Math.floor(at / 20) + 1}.${(at % 20) + 1}"`,
    `        title: "${subjects[(at * 5) % subjects.length]}"`,
    ...(deadline ? [`        deadline: ${deadline}`] : at % 2 === 0 ? ['        continuous: true'] : []),
    ...(log.length > 0 ? ['        log:', ...log.map((entry) => `          - ${entry}`)] : []),
    '',
  ].join('\n');
}
