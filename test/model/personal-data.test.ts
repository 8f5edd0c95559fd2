import { describe, expect, it } from 'vitest';
import { covered, personalDataIn, withoutPersonalData } from '../../src/model/personal-data.ts';

// Made up, every one of them.

/** Each one found, in the order in which they are told. */
const found = (text: string): string[] => personalDataIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('found in a text', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['CPR 010190-0000', ['cpr 010190-0000']],
    ['320190-0000', []],
    ['010190-0000 og 020290 0000', ['cpr 010190-0000', 'cpr 020290 0000']],
    ['tlf. 22 33 44 55', ['phone 22 33 44 55']],
    ['ring til 22334455', ['phone 22334455']],
    ['+45 22 33 44 55', ['phone +45 22 33 44 55']],
    ['22 33 44 55, anne.holm@skole.dk og 010190-0000', ['phone 22 33 44 55', 'email anne.holm@skole.dk', 'cpr 010190-0000']],
    ['anne.holm@skole.dk eller 22 33 44 55', ['email anne.holm@skole.dk', 'phone 22 33 44 55']],
    ['CPR 010190-0000\nmail bent@gmail.com, ikke info@borger.dk\n\neller anne.holm@skole.dk, tlf. 22334455', ['cpr 010190-0000', 'email bent@gmail.com', 'email anne.holm@skole.dk', 'phone 22334455']],
    ['@ 22 33 44 55', ['phone 22 33 44 55']],
    ['bent@gmail.com', ['email bent@gmail.com']],
    ['anne@kommune.dk', []],
    ['post.presse@kommune.dk', []],
    ['info@gmail.com', []],
    ['anne.holm@presse.dk', ['email anne.holm@presse.dk']],
    ['@anne og bent@gmail.com', ['email bent@gmail.com']],
    ['a@b\n@', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '220190-0000', '310190-0000', '010990-0000', '011290-0000', '0101900000', '010190 - 0000', '(010190-0000)', '010190-0000. Slut', '010190-0000, ja',
    '22 33 44 55', '2233 4455', '+4522 33 44 55', '+45-22 33 44 55', '0045 22 33 44 55', '+45 2016 2020', '22 33 44 55. Slut',
    'tlf 22334455', 'tlf.nr. 22334455', 'tlf. nr. 22334455', 'tlfnr 22334455', 'telefon: 22334455', 'telefonnummer 22334455', 'telefonnr. 22334455', 'tel. 22334455', 'mob 22334455', 'Mobil 22334455',
    'mobilnummer 22334455', 'phone 22334455', 'ring 22334455', 'ring til 22334455', '+4522334455', '+45 22334455', '0045-22334455', 'tlf. 22-33-44-55', 'tlf. 22.33.44.55', 'tlf. 22334455. Slut',
    'anne.marie.holm@kommune.dk', 'anne.m.holm@kommune.dk', 'anne.holm12@kommune.dk', 'anne-lise.holm@kommune.dk', 'søren.ærø@kommune.dk', 'aho82@gmail.com', 'Bent@Hotmail.dk',
  ])('once in %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    '001190-0000', '011390-0000', '320190-0000', 'x010190-0000', '1.010190-0000', '010190-0000x', '010190-0000,5', '010190-00001',
    '12 33 44 55', '22 33 44 55 66', '22 33 44 55,5', '22 33 44 55 kr.', '22 33 44 55%', '22334455', 'tlf. 12334455', 'tlf. 22334455x', 'tlf. 22334455,5', 'tlf. 223344556', 'ringe 22334455', 'aftlf. 22334455',
    'anne@kommune.dk', 'a.holm@kommune.dk', 'anne.holm123@kommune.dk', '2.anne.holm@kommune.dk', 'aho82@gmail.com.example', 'anne.holm@kommune',
    'CVR 34 05 11 78', 'CVR-nr.: 34 05 11 78', 'sag 22 33 44 55', 'sagsnummer 22 33 44 55', 'sagsnr. 22 33 44 55', 'kontonummer: 22 33 44 55', 'j.nr. 22 33 44 55', 'journalnr. 22 33 44 55',
    'SE-nr. 22 33 44 55', 'p-nummer 22 33 44 55', '2016 2020',
  ])('not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['behind the number of something else', 'CVR 34 05 11 78, tlf. 22 33 44 55'],
    ['behind a word that ends as one for such a number does', 'kan du læse 22 33 44 55'],
    ['behind another such word', 'efter en pause 22 33 44 55'],
    ['far behind such a word', 'en sag om noget helt andet, spørg på 22 33 44 55'],
    ['before such a word', '22 33 44 55 om sag'],
    ['where it only begins like a year', 'skriv 2023 4455'],
    ['beside years', '2016 2020, skriv 2023 4455'],
  ])('a telephone number %s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });
});

it.each([
  ['22 33 44 55', '22 ** ** **'],
  ['+45 22 33 44 55', '+45 22 ** ** **'],
  ['+4522334455', '+4522******'],
  ['0045-22334455', '0045-22******'],
  ['22 00 45 66', '22 ** ** **'],
  ['010190-0000', '01****-****'],
  ['anne.holm@skole.dk', 'a***.****@skole.dk'],
  ['søren_ærø2@kommune.dk', 's****_****@kommune.dk'],
])('%s is shown as %s', (value, shown) => {
  expect(covered(value)).toBe(shown);
});

it.each([
  ['Ring til os', 'Ring til os'],
  ['22 33 44 55', '22 ** ** **'],
  ['Ring 22 33 44 55 eller bent@gmail.com – helst før kl. 12', 'Ring 22 ** ** ** eller b***@gmail.com – helst før kl. 12'],
])('nobody reads it in what is made of %j', (text, shown) => {
  expect(withoutPersonalData(text)).toBe(shown);
  expect(found(shown)).toEqual([]);
});
