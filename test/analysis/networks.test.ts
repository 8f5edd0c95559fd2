import { describe, expect, it } from 'vitest';
import { followUpsOn, inputsOn, meetingMoment, nextMeetings } from '../../src/analysis/networks.ts';
import type { Network } from '../../src/model/network.ts';
import { viewOn, workspaceFrom } from '../workspace.ts';

const networkOf = (rest: string): Network => {
  const [network] = workspaceFrom({ 'n.yaml': `kind: network\nid: net\ntitle: Netværket\n${rest}` }).networks;
  if (!network) throw new Error('no network');
  return network;
};

describe('an announced meeting', () => {
  const shown = (next: string, asOf: string, meetings: readonly string[] = ['2017-03-01']): string[] => {
    const held = meetings.map((date, at) => `  - { id: m-${at}, title: Møde ${at}${date && `, date: ${date}`} }\n`).join('');
    return nextMeetings(networkOf(`${held && `meetings:\n${held}`}next:\n  - { ${next} }\n`), viewOn(asOf)).map(({ when, from }) => `${when.text} from ${from ?? '–'}`);
  };

  it.each<[string, string, string, string[] | undefined, string[]]>([
    ['is there from the day it was announced', 'when: efteråret 2017, announced: 2017-05-01', '2017-05-01', undefined, ['efteråret 2017 from 2017-05-01']],
    ['and not before', 'when: efteråret 2017, announced: 2017-05-01', '2017-04-30', undefined, []],
    ['is of the newest meeting where nobody says when', 'when: efteråret 2017', '2017-04-30', ['2017-03-01', '2017-01-10'], ['efteråret 2017 from 2017-03-01']],
    ['is not there before that meeting', 'when: efteråret 2017', '2017-02-01', ['2017-03-01', '2017-01-10'], []],
    ['in whatever order they are written', 'when: efteråret 2017', '2017-04-30', ['2017-01-10', '2017-03-01', '2017-02-10'], ['efteråret 2017 from 2017-03-01']],
    ['though one before it has no day', 'when: efteråret 2017', '2017-04-30', ['{ text: et møde, open: true }', '', '2017-03-01'], ['efteråret 2017 from 2017-03-01']],
    ['is of no known day where the last meeting has none', 'when: efteråret 2017', '2017-04-30', ['2017-03-01', ''], []],
    ['and is only known today', 'when: efteråret 2026', '2026-11-22', ['2017-03-01', ''], ['efteråret 2026 from –']],
    ['is over once a later one was held, wherever that is written', 'when: efteråret 2017, announced: 2017-03-01', '2017-11-03', ['2017-10-03', '2017-01-10', '2017-02-10'], []],
    ['is over once a later one was held', 'when: efteråret 2017, announced: 2017-03-01', '2017-10-03', ['2017-03-01', '2017-10-03'], []],
    ['and not the day before', 'when: efteråret 2017, announced: 2017-03-01', '2017-10-02', ['2017-03-01', '2017-10-03'], ['efteråret 2017 from 2017-03-01']],
    ['outlives its window by six months', 'when: september 2017', '2018-03-30', undefined, ['september 2017 from 2017-03-01']],
    ['and no longer', 'when: september 2017', '2018-03-31', undefined, []],
    ['without an end it stays', 'when: { text: når der er noget nyt, open: true }', '2019-01-01', undefined, ['når der er noget nyt from 2017-03-01']],
    ['with no meeting held and no day it is only known today', 'when: efteråret 2017', '2017-06-01', [], []],
    ['which today is', 'when: efteråret 2026', '2026-11-22', [], ['efteråret 2026 from –']],
  ])('%s', (_, next, asOf, meetings, expected) => {
    expect(shown(next, asOf, meetings)).toEqual(expected);
  });

  it('is a day only where its date is fixed', () => {
    const kinds = ['', ', dateFixed: true'].map((fixed) => nextMeetings(networkOf(`next:\n  - { when: 2017-09-01, announced: 2017-03-01${fixed} }\n`), viewOn('2017-06-01')).map((one) => meetingMoment(one).kind));
    expect(kinds).toEqual([['open'], ['date']]);
  });
});

describe('follow-ups', () => {
  const refs = (rest: string, asOf: string, plan = ''): string[] => {
    const { networks } = workspaceFrom({ 'n.yaml': `kind: network\nid: net\ntitle: Netværket\n${rest}`, ...(plan && { 'a.yaml': plan }) });
    return networks.flatMap((network) => followUpsOn(network, viewOn(asOf)).map(({ ref }) => ref));
  };
  const meeting = 'meetings:\n  - { id: m, title: Møde, date: 2017-03-01, followUps: [{ id: f, title: Følg op }] }\n';

  it.each<[string, string, string, string[]]>([
    ['hold from their meeting on', meeting, '2017-03-01', ['net/f']],
    ['and not before', meeting, '2017-02-28', []],
    ['of the network hold from its founding', 'founded: 2015\nfollowUps: [{ id: g, title: Løs }]\n', '2015-12-31', ['net/g']],
    ['which ends with the year', 'founded: 2015\nfollowUps: [{ id: g, title: Løs }]\n', '2015-12-30', []],
    ['or always', 'followUps: [{ id: g, title: Løs }]\n', '1990-01-01', ['net/g']],
    ['those of meetings come first', `founded: 2015\n${meeting}followUps: [{ id: g, title: Løs }]\n`, '2017-06-01', ['net/f', 'net/g']],
  ])('%s', (_, rest, asOf, expected) => {
    expect(refs(rest, asOf)).toEqual(expected);
  });

  it('are told of until a plan has taken them over', () => {
    const plan = 'kind: plan\nid: skole\ntitle: Skole\nperiod: { from: 2017-01-01, to: 2017-12-31 }\ninitiatives:\n  - { id: v, title: V }\n';
    const taken = meeting.replace('Følg op', 'Følg op, becomes: skole/v');
    expect([refs(taken, '2017-06-01', plan), refs(taken, '2017-06-01')]).toEqual([[], ['net/f']]);
  });
});

describe('what became of an input', () => {
  const disposition = (input: string, asOf: string, knownBy?: string): string[] => {
    const network = networkOf(`meetings:\n  - { id: m, title: Møde, date: 2017-03-01, inputs: [{ id: i, text: Mere hjælp, ${input} }] }\n`);
    return inputsOn(network, viewOn(asOf, knownBy)).map((one) => one.disposition);
  };

  it.each<[string, string, string, string | undefined, string[]]>([
    ['is not asked before it was given', 'disposition: open', '2017-02-28', undefined, []],
    ['is open where nobody answered', 'disposition: open', '2017-03-01', undefined, ['open']],
    ['is the answer from its day on', 'disposition: declined, on: 2017-05-01, reason: Dyrt', '2017-05-01', undefined, ['declined']],
    ['and open before', 'disposition: declined, on: 2017-05-01, reason: Dyrt', '2017-04-30', undefined, ['open']],
    ['was answered at the meeting where no day is told', 'disposition: declined, reason: Dyrt', '2017-03-01', undefined, ['declined']],
    ['is unknown to whom it was told later', 'disposition: declined, on: 2017-05-01, known: 2017-06-01, reason: Dyrt', '2017-07-01', '2017-05-31', ['open']],
    ['and known on that day', 'disposition: declined, on: 2017-05-01, known: 2017-06-01, reason: Dyrt', '2017-07-01', '2017-06-01', ['declined']],
    ['is known from the answer’s day where no other is told', 'disposition: declined, on: 2017-05-01, reason: Dyrt', '2017-07-01', '2017-04-30', ['open']],
    ['or from the meeting’s', 'disposition: declined, reason: Dyrt', '2017-07-01', '2017-03-01', ['declined']],
  ])('%s', (_, input, asOf, knownBy, expected) => {
    expect(disposition(input, asOf, knownBy)).toEqual(expected);
  });
});
