import { describe, expect, test } from 'vitest';
import { addEntry } from '../../src/model/edit-entry.ts';
import type { Path } from '../../src/model/finding.ts';
import { readYaml } from '../../src/model/read-yaml.ts';
import { added } from './added.ts';

describe('an entry after others', () => {
  test.each([
    ['in block style', 'log:\n  - on: 2017-10-03\n    status: done\n', 'log:\n  - on: 2017-10-03\n    status: done\n  - on: 2017-12-15\n    status: done\n'],
    ['with dashes under the key', 'log:\n- on: 2017-10-03\nb: 1\n', 'log:\n- on: 2017-10-03\n- on: 2017-12-15\n  status: done\nb: 1\n'],
    ['with wide dashes', 'log:\n    -   on: 2017-10-03\n', 'log:\n    -   on: 2017-10-03\n    -   on: 2017-12-15\n        status: done\n'],
    ['under a dash alone', 'log:\n  -\n    on: 2017-10-03\n', 'log:\n  -\n    on: 2017-10-03\n  - on: 2017-12-15\n    status: done\n'],
    ['in braces', 'log:\n  - { on: 2017-10-03 }\n', 'log:\n  - { on: 2017-10-03 }\n  - { on: 2017-12-15, status: done }\n'],
    ['in narrow braces', 'log:\n  - {on: 2017-10-03}\n', 'log:\n  - {on: 2017-10-03}\n  - {on: 2017-12-15, status: done}\n'],
    ['in brackets', 'log: [{ on: 2017-10-03 }] # all\n', 'log: [{ on: 2017-10-03 }, { on: 2017-12-15, status: done }] # all\n'],
    ['in empty brackets', 'log: [] # none yet\n', 'log: [{ on: 2017-12-15, status: done }] # none yet\n'],
    ['in brackets over lines', 'log: [\n  { on: 2017-10-03 } # first\n]\n', 'log: [\n  { on: 2017-10-03 }, # first\n  { on: 2017-12-15, status: done }\n]\n'],
    ['in brackets with a last comma', 'log: [\n  { on: 2017-10-03 }, # first\n]\n', 'log: [\n  { on: 2017-10-03 }, # first\n  { on: 2017-12-15, status: done },\n]\n'],
    ['with quoted days', 'log:\n  - on: "2017-10-03"\n', 'log:\n  - on: "2017-10-03"\n  - on: "2017-12-15"\n    status: done\n'],
    ['without a last line end', 'log:\n  - on: 2017-10-03', 'log:\n  - on: 2017-10-03\n  - on: 2017-12-15\n    status: done'],
    ['with Windows line ends', '\uFEFFlog:\r\n  - on: 2017-10-03\r\nb: 1\r\n', '\uFEFFlog:\r\n  - on: 2017-10-03\r\n  - on: 2017-12-15\r\n    status: done\r\nb: 1\r\n'],
    ['after a block text', 'log:\n  - on: 2017-10-03\n    note: |\n      one\n      two\n\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: |\n      one\n      two\n  - on: 2017-12-15\n    status: done\n\nb: 1\n'],
    ['after a block text that keeps its end', 'log:\n  - on: 2017-10-03\n    note: |+\n      one\n\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: |+\n      one\n\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after a folded plain text', 'log:\n  - on: 2017-10-03\n    note: one\n      two # said\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: one\n      two # said\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after a list in the entry', 'log:\n  - on: 2017-10-03\n    source:\n      - { document: s0 }\n', 'log:\n  - on: 2017-10-03\n    source:\n      - { document: s0 }\n  - on: 2017-12-15\n    status: done\n'],
    ['below an empty value', 'log:\n  - on: 2017-10-03\n    note:\n', 'log:\n  - on: 2017-10-03\n    note:\n  - on: 2017-12-15\n    status: done\n'],
    ['below an empty value with a comment', 'log:\n  - on: 2017-10-03\n    note: # to come\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: # to come\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['below an empty item', 'log:\n  -\nb: 1\n', 'log:\n  -\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['below an item that is a text in quotes', 'log:\n  - "done"\n', 'log:\n  - "done"\n  - on: 2017-12-15\n    status: done\n'],
    ['below an item that is nothing but a text', 'log:\n  - done\n', 'log:\n  - done\n  - on: 2017-12-15\n    status: done\n'],
    ['after a list in brackets over lines', 'log:\n  - on: 2017-10-03\n    by: [KL,\n      DR]\n    # both\nb: 1\n', 'log:\n  - on: 2017-10-03\n    by: [KL,\n      DR]\n    # both\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after an empty list', 'log:\n  - on: 2017-10-03\n    by: []\nb: 1\n', 'log:\n  - on: 2017-10-03\n    by: []\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after a text with signs of a block text', 'log:\n  - on: 2017-10-03\n    note: more >+5 # said\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: more >+5 # said\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after a block text with a comment of its own', 'log:\n  - on: 2017-10-03\n    note: | # one + two\n      one\n\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: | # one + two\n      one\n  - on: 2017-12-15\n    status: done\n\nb: 1\n'],
    ['after a block text and lines with nothing but space', 'log:\n  - on: 2017-10-03\n    note: >-\n      one\n      \n  \nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: >-\n      one\n  - on: 2017-12-15\n    status: done\n      \n  \nb: 1\n'],
    ['after a block text that keeps its end, with more lines', 'log:\n  - on: 2017-10-03\n    note: |2+\n        one\n\n\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: |2+\n        one\n\n\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['after a block text that ends the file', 'log:\n  - on: 2017-10-03\n    note: |\n      one\n\n\n', 'log:\n  - on: 2017-10-03\n    note: |\n      one\n  - on: 2017-12-15\n    status: done\n\n\n'],
    ['after a block text at the end of a file without a last line end', 'log:\n  - on: 2017-10-03\n    note: |-\n      one', 'log:\n  - on: 2017-10-03\n    note: |-\n      one\n  - on: 2017-12-15\n    status: done'],
    ['after a text in quotes over lines', 'log:\n  - on: 2017-10-03\n    note: "one\n      two"  # said\nb: 1\n', 'log:\n  - on: 2017-10-03\n    note: "one\n      two"  # said\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['with dashes under the key, before the comments of what follows', 'log:\n- on: 2017-10-03\n# about b\nb: 1 # c\n', 'log:\n- on: 2017-10-03\n- on: 2017-12-15\n  status: done\n# about b\nb: 1 # c\n'],
    ['with dashes under the key, before a key with a comment', 'log:\n- on: 2017-10-03\nb: 1 # c\n', 'log:\n- on: 2017-10-03\n- on: 2017-12-15\n  status: done\nb: 1 # c\n'],
    ['below comments that stand apart', 'log:\n  - on: 2017-10-03\n\n    # more\n  \n    # and more\n\nb: 1\n', 'log:\n  - on: 2017-10-03\n\n    # more\n  \n    # and more\n  - on: 2017-12-15\n    status: done\n\nb: 1\n'],
    ['below a comment that stands a little deeper', 'log:\n  - on: 2017-10-03\n   # more\nb: 1\n', 'log:\n  - on: 2017-10-03\n   # more\n  - on: 2017-12-15\n    status: done\nb: 1\n'],
    ['with the line ends of its place, where a file has both', 'log:\r\n  - on: 2017-10-03\nb: 1\r\n', 'log:\r\n  - on: 2017-10-03\n  - on: 2017-12-15\n    status: done\nb: 1\r\n'],
    ['with the line ends of its place, where the line above has others', 'log:\n  - on: 2017-10-03\r\nb: 1\n', 'log:\n  - on: 2017-10-03\r\n  - on: 2017-12-15\r\n    status: done\r\nb: 1\n'],
    ['with Windows line ends, at the end of a file without one', 'log:\r\n  - on: 2017-10-03', 'log:\r\n  - on: 2017-10-03\r\n  - on: 2017-12-15\r\n    status: done'],
    ['as the one above it is written, not as the first', 'log:\n  - {on: 2017-10-03}\n  - on: 2018-01-02\n', 'log:\n  - {on: 2017-10-03}\n  - on: 2018-01-02\n  - on: 2017-12-15\n    status: done\n'],
    ['in braces as the one above it, after one that is not', 'log:\n  - on: 2017-10-03\n  - {on: 2018-01-02}\n', 'log:\n  - on: 2017-10-03\n  - {on: 2018-01-02}\n  - {on: 2017-12-15, status: done}\n'],
    ['with a tab after the dash', 'log:\n  -\t{ on: 2017-10-03 }\n', 'log:\n  -\t{ on: 2017-10-03 }\n  - { on: 2017-12-15, status: done }\n'],
    ['with a space and a tab after the dash', 'log:\n  - \t{ on: 2017-10-03 }\n', 'log:\n  - \t{ on: 2017-10-03 }\n  - { on: 2017-12-15, status: done }\n'],
    ['with bare days, whatever else is in quotes', 'title: "A"\nlog:\n  - on: 2017-10-03\n', 'title: "A"\nlog:\n  - on: 2017-10-03\n  - on: 2017-12-15\n    status: done\n'],
    ['in brackets, on a line each', 'log: [\n  { on: 2017-10-03 }\n]\n', 'log: [\n  { on: 2017-10-03 },\n  { on: 2017-12-15, status: done }\n]\n'],
    ['in brackets, on a line each, with commas that stand apart', 'log: [\n  { on: 2017-10-03 } , # first, and last\n]\n', 'log: [\n  { on: 2017-10-03 } , # first, and last\n  { on: 2017-12-15, status: done },\n]\n'],
    ['in brackets, with Windows line ends', 'log: [\r\n  { on: 2017-10-03 }  # first\r\n]\r\n', 'log: [\r\n  { on: 2017-10-03 },  # first\r\n  { on: 2017-12-15, status: done }\r\n]\r\n'],
    ['in brackets, behind another on its line', 'log: [\n  { on: 2017-10-03 }, { on: 2018-01-02 } # all\n]\n', 'log: [\n  { on: 2017-10-03 }, { on: 2018-01-02 }, { on: 2017-12-15, status: done } # all\n]\n'],
    ['in brackets, behind a text', 'log: [done]\n', 'log: [done, { on: 2017-12-15, status: done }]\n'],
    ['in narrow brackets with quoted days', 'log: [{on: "2017-10-03"}]\n', 'log: [{on: "2017-10-03"}, {on: "2017-12-15", status: done}]\n'],
    ['in empty brackets over lines', 'log: [ # none yet\n]\n', 'log: [{ on: 2017-12-15, status: done } # none yet\n]\n'],
    ['below an entry with an anchor', 'log:\n  - on: &day 2017-10-03\n    known: *day\n', 'log:\n  - on: &day 2017-10-03\n    known: *day\n  - on: 2017-12-15\n    status: done\n'],
    ['after the comments of the last one, before those of what follows', 'log:\n  - on: 2017-10-03 # a\n    # b\n  # c\n# d\nb: 1\n', 'log:\n  - on: 2017-10-03 # a\n    # b\n  # c\n  - on: 2017-12-15\n    status: done\n# d\nb: 1\n'],
  ])('%s', (_, text, after) => expect(added(text)).toBe(after));
});

describe('an entry between and before others', () => {
  const two = 'log: # here\n  # first\n  - on: 2017-10-03\n    # about the first\n  # second\n  - on: 2018-01-02\n';

  test('leaves comments with the entries they are about', () => {
    expect(added(two, [], { position: 1 })).toBe('log: # here\n  # first\n  - on: 2017-10-03\n    # about the first\n  - on: 2017-12-15\n    status: done\n  # second\n  - on: 2018-01-02\n');
    expect(added(two, [], { position: 0 })).toBe('log: # here\n  - on: 2017-12-15\n    status: done\n  # first\n  - on: 2017-10-03\n    # about the first\n  # second\n  - on: 2018-01-02\n');
  });

  test.each([
    ['an empty value', '    note:\n'],
    ['a list that ends in nothing', '    by:\n      -\n'],
    ['a map that ends in nothing', '    deviation:\n      kind: scope\n      text: A\n      by:\n'],
    ['a list with a comment of its own', '    by:\n      - KL\n      # and others\n'],
    ['a list in braces with a comment of its own', '    source:\n      - { document: s0 }\n      # and others\n'],
  ])('goes above the comment of the next one, also below %s', (_, end) => {
    const [first, second] = [`log:\n  - on: 2017-10-03\n${end}`, '  # second\n  - on: 2018-01-02\n'];
    expect(added(first + second, [], { position: 1 })).toBe(`${first}  - on: 2017-12-15\n    status: done\n${second}`);
  });

  test('has the form of the one above it', () => {
    const mixed = 'log:\n  - { on: 2017-10-03 }\n  - on: 2018-01-02\n';
    expect(added(mixed, [], { position: 0 })).toBe('log:\n  - { on: 2017-12-15, status: done }\n  - { on: 2017-10-03 }\n  - on: 2018-01-02\n');
    expect(added(mixed, [], { position: 1 })).toBe('log:\n  - { on: 2017-10-03 }\n  - { on: 2017-12-15, status: done }\n  - on: 2018-01-02\n');
  });

  test('with dashes under the key', () => {
    const text = 'log:\n- on: 2017-10-03\n- on: 2018-01-02\n# about b\nb: 1\n';
    expect(added(text, [], { position: 1 })).toBe('log:\n- on: 2017-10-03\n- on: 2017-12-15\n  status: done\n- on: 2018-01-02\n# about b\nb: 1\n');
    expect(added(text, [], { position: 0 })).toBe('log:\n- on: 2017-12-15\n  status: done\n- on: 2017-10-03\n- on: 2018-01-02\n# about b\nb: 1\n');
  });

  test('in brackets, behind one that shares its line', () => {
    expect(added('log: [{ on: 2017-10-03 }, { on: 2018-01-02 }]', [], { position: 1 })).toBe('log: [{ on: 2017-10-03 }, { on: 2017-12-15, status: done }, { on: 2018-01-02 }]');
    expect(added('log: [\n  { on: 2017-10-03 }, { on: 2018-01-02 } # all\n]', [], { position: 1 })).toBe('log: [\n  { on: 2017-10-03 },\n  { on: 2017-12-15, status: done }, { on: 2018-01-02 } # all\n]');
  });

  test('in brackets that open on the line of the first, which keeps its comment', () => {
    const text = 'log: [{ on: 2017-10-03 }, # first\n  { on: 2018-01-02 }] # second\n';
    expect(added(text, [], { position: 1 })).toBe('log: [{ on: 2017-10-03 }, # first\n  { on: 2017-12-15, status: done },\n  { on: 2018-01-02 }] # second\n');
    expect(added('log:\n  [{ on: 2017-10-03 }, { on: 2018-01-02 }]\n')).toBe('log:\n  [{ on: 2017-10-03 }, { on: 2018-01-02 }, { on: 2017-12-15, status: done }]\n');
  });

  test('in brackets', () => {
    expect(added('log: [{ on: 2018-01-02 }]', [], { position: 0 })).toBe('log: [{ on: 2017-12-15, status: done }, { on: 2018-01-02 }]');
    expect(added('log: [\n    { on: 2018-01-02 }\n  ]', [], { position: 0 })).toBe('log: [\n    { on: 2017-12-15, status: done },\n    { on: 2018-01-02 }\n  ]');
  });
});

describe('the first entry', () => {
  test.each([
    ['of an item', 'initiatives:\n  - id: a\n    title: A # one\n\n  - id: b\n', 'initiatives:\n  - id: a\n    title: A # one\n    log:\n      - on: 2017-12-15\n        status: done\n\n  - id: b\n'],
    ['before the deliverables', 'initiatives:\n- id: a\n  # has\n  deliverables:\n  - id: b\n', 'initiatives:\n- id: a\n  log:\n  - on: 2017-12-15\n    status: done\n  # has\n  deliverables:\n  - id: b\n'],
    ['below the comments of the item, above those of the next', 'initiatives:\n  - id: a\n    # owner: to be decided\n\n    # apart\n  # of b\n  - id: b\n', 'initiatives:\n  - id: a\n    # owner: to be decided\n    log:\n      - on: 2017-12-15\n        status: done\n\n    # apart\n  # of b\n  - id: b\n'],
    ['of an item in braces', 'initiatives:\n  - { id: a, title: A }\n', 'initiatives:\n  - { id: a, title: A, log: [{ on: 2017-12-15, status: done }] }\n'],
    ['as the file writes logs', 'initiatives:\n    - id: a\n    - id: b\n      log:\n          - {on: 2017-10-03}\n', 'initiatives:\n    - id: a\n      log:\n          - {on: 2017-12-15, status: done}\n    - id: b\n      log:\n          - {on: 2017-10-03}\n'],
    ['of an item in narrow braces', 'initiatives:\n  - {id: a}\n', 'initiatives:\n  - {id: a, log: [{on: 2017-12-15, status: done}]}\n'],
    ['of an item in braces, before its deliverables', 'initiatives:\n  - { id: a, deliverables: [] }\n', 'initiatives:\n  - { id: a, log: [{ on: 2017-12-15, status: done }], deliverables: [] }\n'],
    ['of an item in braces over lines', 'initiatives:\n  - { id: a,\n      title: A, # one\n    }\n', 'initiatives:\n  - { id: a,\n      title: A, log: [{ on: 2017-12-15, status: done }], # one\n    }\n'],
    ['last, when the deliverables stand first', 'initiatives:\n  - deliverables:\n      - id: b\n    id: a\n', 'initiatives:\n  - deliverables:\n      - id: b\n    id: a\n    log:\n      - on: 2017-12-15\n        status: done\n'],
    ['below an empty value', 'initiatives:\n  - id: a\n    tags:\n  - id: b\n', 'initiatives:\n  - id: a\n    tags:\n    log:\n      - on: 2017-12-15\n        status: done\n  - id: b\n'],
    ['below a map that ends in nothing, above the comment of what follows', 'initiatives:\n  - id: a\n    contact:\n      name: B\n      phone:\n    # has\n    deliverables:\n      - id: b\n', 'initiatives:\n  - id: a\n    contact:\n      name: B\n      phone:\n    log:\n      - on: 2017-12-15\n        status: done\n    # has\n    deliverables:\n      - id: b\n'],
    ['below a block text that keeps its end', 'initiatives:\n  - id: a\n    note: |+\n      one\n\n    deliverables:\n      - id: b\n', 'initiatives:\n  - id: a\n    note: |+\n      one\n\n    log:\n      - on: 2017-12-15\n        status: done\n    deliverables:\n      - id: b\n'],
    ['as wide as the file writes other lists', 'initiatives:\n-   id: a\n-   id: b\n', 'initiatives:\n-   id: a\n    log:\n    -   on: 2017-12-15\n        status: done\n-   id: b\n'],
    ['in the way of logs, whatever other lists look like', 'initiatives:\n- id: a\n- id: b\n  log:\n    - {on: "2017-10-03"}\n', 'initiatives:\n- id: a\n  log:\n    - {on: "2017-12-15", status: done}\n- id: b\n  log:\n    - {on: "2017-10-03"}\n'],
    ['in lines, whatever lists in brackets look like', 'initiatives:\n  - id: a\n  - id: b\n    log:\n      [{on: 2017-10-03}]\n', 'initiatives:\n  - id: a\n    log:\n      - on: 2017-12-15\n        status: done\n  - id: b\n    log:\n      [{on: 2017-10-03}]\n'],
    ['in empty brackets, as the file writes logs', 'initiatives:\n  - id: a\n    log: []\n  - id: b\n    log:\n      - {on: "2017-10-03"}\n', 'initiatives:\n  - id: a\n    log: [{on: "2017-12-15", status: done}]\n  - id: b\n    log:\n      - {on: "2017-10-03"}\n'],
    ['at the end of a file without a last line end', 'initiatives:\r\n  - id: a', 'initiatives:\r\n  - id: a\r\n    log:\r\n      - on: 2017-12-15\r\n        status: done'],
  ])('%s', (_, text, after) => expect(added(text, ['initiatives', 0])).toBe(after));

  test('of an item of a file that is nothing but a list', () => {
    expect(added('- id: a\n  title: A\n', [0])).toBe('- id: a\n  title: A\n  log:\n    - on: 2017-12-15\n      status: done\n');
  });

  test('of the plan itself, before the comments that end the file', () => {
    expect(added('id: a\nempty:\n# the end\n')).toBe('id: a\nempty:\nlog:\n  - on: 2017-12-15\n    status: done\n# the end\n');
  });

  test('of the plan itself, at its end', () => {
    expect(added('id: a\ninitiatives:\n  - id: b\n')).toBe('id: a\ninitiatives:\n  - id: b\nlog:\n  - on: 2017-12-15\n    status: done\n');
  });
});

test('values are quoted when a reader would change them; a note that is a day is a text', () => {
  const put = { on: '2017-12-15', known: '2018-01-02', progress: 40, deadline: '2018-02-01', note: '2018-02-01', deviation: { kind: 'scope', text: 'no' }, by: ['KL', '12:30'] };
  expect(added('log:\n  - { on: 2017-10-03 }\n', [], { put })).toBe(
    'log:\n  - { on: 2017-10-03 }\n  - on: 2017-12-15\n    known: 2018-01-02\n    progress: 40\n    deadline: 2018-02-01\n    note: "2018-02-01"\n    deviation: { kind: scope, text: "no" }\n    by: [KL, "12:30"]\n',
  );
});

test('a key is quoted when a reader would change it, and so is a day in a list', () => {
  expect(added('log:\n  - { on: 2017-10-03 }\n', [], { put: { on: '2017-12-15', no: 'x', 'a: b': ['2017-10-03'] } })).toBe(
    'log:\n  - { on: 2017-10-03 }\n  - { on: 2017-12-15, "no": x, "a: b": ["2017-10-03"] }\n',
  );
});

test('an entry in braces is at most 120 characters wide, else on lines of its own', () => {
  const text = 'log:\n  - { on: 2017-10-03 }\n';
  const fits = 'x'.repeat(120 - '  - { on: 2017-12-15, note:  }'.length);
  expect(added(text, [], { put: { on: '2017-12-15', note: fits } })).toBe(`${text}  - { on: 2017-12-15, note: ${fits} }\n`);
  expect(added(text, [], { put: { on: '2017-12-15', note: `${fits}x` } })).toBe(`${text}  - on: 2017-12-15\n    note: ${fits}x\n`);
});

test.each<[string, string, Path, number]>([
  ['a map', 'log: {}\n', [], 0],
  ['a text', 'log: text\n', [], 0],
  ['a key without a value', 'log:\n', [], 0],
  ['a list that is shorter', 'log: [{ on: 2017-10-03 }]\n', [], 2],
  ['a list that begins behind a colon', '? log\n: - on: 2017-10-03\n', [], 1],
  ['a map that is empty', 'a: {}\n', ['a'], 0],
  ['a text where a map should be', 'a: text\n', ['a'], 0],
  ['a list where a map should be', 'a: [1]\n', ['a'], 0],
  ['nothing where a map should be', 'a:\n', ['a'], 0],
  ['a place that is not there', 'a: 1\n', ['b'], 0],
])('no entry is put into %s', (_, text, at, position) => {
  expect(addEntry(readYaml('plan.yaml', text), { at, key: 'log', before: [] }, { on: '2017-12-15' }, position)).toBeNull();
});
