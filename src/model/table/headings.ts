/** What a column of a table of plans can hold. */
export const roles = [
  'number', 'area', 'title', 'deliverable', 'description', 'owner', 'partners', 'targetGroups', 'channel', 'deadline', 'status', 'progress', 'note',
] as const;
export type Role = (typeof roles)[number];

/** The headings of the tables that plans live in today, in Danish and English. */
const headings: Readonly<Record<Role, readonly string[]>> = {
  number: ['nr', 'nummer', 'no', 'number', 'id', '#'],
  area: ['indsatsområde', 'indsatsområder', 'fokusområde', 'område', 'spor', 'tema', 'area', 'focus area', 'theme', 'track'],
  title: ['initiativ', 'initiativer', 'aktivitet', 'aktiviteter', 'titel', 'indsats', 'handling', 'opgave', 'title', 'initiative', 'activity', 'action', 'task'],
  deliverable: ['leverance', 'leverancer', 'produkt', 'deliverable', 'deliverables', 'output'],
  description: ['beskrivelse', 'indhold', 'description', 'content'],
  owner: ['ejer', 'ansvarlig', 'ansvarlig part', 'ansvar', 'tovholder', 'owner', 'responsible', 'responsible party', 'lead'],
  partners: ['samarbejdspartner', 'samarbejdspartnere', 'partner', 'partnere', 'samarbejdspart', 'interessenter', 'partners'],
  targetGroups: ['målgruppe', 'målgrupper', 'target group', 'target groups', 'audience'],
  channel: ['kanal', 'kanaler', 'channel', 'channels'],
  deadline: ['frist', 'tidsfrist', 'deadline', 'forfald', 'forfaldsdato', 'slutdato', 'tidspunkt', 'tidsplan', 'due', 'due date', 'end date', 'time'],
  status: ['status', 'tilstand', 'state'],
  progress: ['fremdrift', 'fremdrift i pct', 'procent', 'pct', 'færdiggørelse', 'progress', 'percent', 'percent complete', '%'],
  note: ['bemærkning', 'bemærkninger', 'note', 'noter', 'kommentar', 'kommentarer', 'comment', 'comments', 'notes', 'remark', 'remarks'],
};

const byHeading = new Map(roles.flatMap((role) => headings[role].map((words) => [words, role] as const)));

/** What a column of this heading holds; null for a heading that is not known. */
export function roleOf(heading: string): Role | null {
  const words = heading.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/[.:*]|\(.*\)/g, '').trim();
  return byHeading.get(words) ?? null;
}

/** A cell as spreadsheets call it: A1. Both count from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
