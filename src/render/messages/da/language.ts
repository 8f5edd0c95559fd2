import { languageOf } from '../language.ts';

export const language = languageOf({
  lang: 'da',
  months: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  dayMonth: (day, month, year) => `${day}. ${month} ${year}`,
  clock: (clock) => `kl. ${clock.replace(':', '.')}`,
  decimalMark: ',',
  groupMark: '.',
  percent: (number) => `${number} pct.`,
  and: 'og',
  or: 'eller',
});
