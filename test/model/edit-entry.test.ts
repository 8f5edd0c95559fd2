import { describe, expect, test } from 'vitest';
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
    ['after the comments of the last one, before those of what follows', 'log:\n  - on: 2017-10-03 # a\n    # b\n  # c\n# d\nb: 1\n', 'log:\n  - on: 2017-10-03 # a\n    # b\n  # c\n  - on: 2017-12-15\n    status: done\n# d\nb: 1\n'],
  ])('%s', (_, text, after) => expect(added(text)).toBe(after));
});

describe('an entry between and before others', () => {
  const two = 'log: # here\n  # first\n  - on: 2017-10-03\n    # about the first\n  # second\n  - on: 2018-01-02\n';

  test('leaves comments with the entries they are about', () => {
    expect(added(two, [], { position: 1 })).toBe('log: # here\n  # first\n  - on: 2017-10-03\n    # about the first\n  - on: 2017-12-15\n    status: done\n  # second\n  - on: 2018-01-02\n');
    expect(added(two, [], { position: 0 })).toBe('log: # here\n  - on: 2017-12-15\n    status: done\n  # first\n  - on: 2017-10-03\n    # about the first\n  # second\n  - on: 2018-01-02\n');
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
    ['at the end of a file without a last line end', 'initiatives:\r\n  - id: a', 'initiatives:\r\n  - id: a\r\n    log:\r\n      - on: 2017-12-15\r\n        status: done'],
  ])('%s', (_, text, after) => expect(added(text, ['initiatives', 0])).toBe(after));

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

test.each(['log: {}\n', 'log: text\n'])('what is no list of entries is left alone: %j', (text) => {
  expect(added(text, [], { position: 0 })).toBeNull();
});
