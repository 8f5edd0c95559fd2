import { languageOf } from '../language.ts';

export const language = languageOf({
  lang: 'en',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  dayMonth: (day, month, year) => `${day} ${month} ${year}`,
  clock: (clock) => clock,
  decimalMark: '.',
  groupMark: ',',
  percent: (number) => `${number} per cent`,
  and: 'and',
  or: 'or',
});
