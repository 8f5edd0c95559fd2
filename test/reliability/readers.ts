/** Every command that reads plans and prints something about them; each in a folder whose `plans/` hold the plan of the year 2026. */
export const readers: readonly (readonly string[])[] = [
  ['check'],
  ['status'],
  ['deadlines'],
  ['evaluate', '--year', '2026'],
  ['plan'],
  ['list'],
  ['compare', '--from', '2026-02-01'],
  ['coverage'],
  ['status', '--since', '2026-02-01'],
  ['show', 'vandposter'],
  ['export'],
  ['next', 'sundere-skoledag-2026'],
  ['check', '--fix', '--dry-run'],
];

export const day = ['--as-of', '2026-05-01', '--lang', 'en'];
