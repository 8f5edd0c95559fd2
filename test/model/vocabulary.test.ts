import { expect, it } from 'vitest';
import { inLanguage } from '../../src/model/localised.ts';
import { vocabularies } from '../../src/model/vocabulary.ts';

it.each([
  ['in-progress', 'in-progress'],
  ['In progress', 'in-progress'],
  ['  in   PROGRESS ', 'in-progress'],
  ['in_-_progress', 'in-progress'],
  ['inprogress', null],
  ['næsten i gang', null],
])('“%s” means %s, whatever its spaces and capitals', (text, word) => {
  expect(vocabularies.status.meant(text)).toBe(word);
});

it.each([
  ['as it is wanted', { da: 'Styrelsen', en: 'The Agency' }, { text: 'The Agency', lang: 'en' }],
  ['in the first language it has', { kl: 'Naalakkersuisut', da: 'Regeringen' }, { text: 'Naalakkersuisut', lang: 'kl' }],
  ['as nothing where it has none', {}, { text: '', lang: 'en' }],
])('a name is said %s', (_, name, said) => {
  expect(inLanguage(name, 'en')).toEqual(said);
});
