import { municipalities, owners, programmes, targetGroups } from './words.ts';

/** What all plans of a workspace share. */
export const registerText = (): string =>
  [
    'kind: register',
    'id: faelles-register',
    'title: Fælles register',
    'language: da',
    'organisations:',
    ...municipalities.map((name, at) => `  - { id: kommune-${at + 1}, name: ${name} Kommune, kind: authority }`),
    ...owners.map((name, at) => `  - { id: forvaltning-${at + 1}, name: ${name}, kind: organisation }`),
    'programmes:',
    ...programmes.map(({ id, title }) => `  - { id: ${id}, title: "${title}" }`),
    'targetGroups:',
    ...targetGroups.map(({ id, name }) => `  - { id: ${id}, name: ${name} }`),
    '',
  ].join('\n');

/** A network that met once, spoke of some plans and gave input to a few of them. */
export const networkText = (number: number, plans: readonly string[]): string =>
  [
    'kind: network',
    `id: netvaerk-${number}`,
    `title: Netværk ${number} for lokale handleplaner`,
    'language: da',
    'founded: 2020',
    'organisers: [kommune-1]',
    'meetings:',
    '  - id: moede-1',
    '    date: 2026-05-12',
    '    theme: Status og forslag',
    `    plans: [${plans.slice(0, 10).join(', ')}]`,
    ...(plans.length > 1 ? ['    inputs:'] : []),
    ...plans.slice(1, 6).flatMap((plan, at) => [
      `      - { id: forslag-${at + 1}, text: Flere tider med hjælp om aftenen, for: ${plan}${at % 2 === 0 ? '' : `, disposition: adopted, becomes: ${plan}/i-1, on: 2026-08-20`} }`,
    ]),
    '    followUps:',
    `      - { id: opfoelgning-1, title: Oversigt over lokale kurser sendes ud, owner: kommune-1, deadline: ultimo november 2026 }`,
    'next: { when: november 2026, dateFixed: false }',
    '',
  ].join('\n');
