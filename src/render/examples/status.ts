import { type Example, on, plan, vandposter } from './example.ts';

const logged = (...entries: string[]): string => `    log:\n${entries.map((entry) => `      - { ${entry} }`).join('\n')}`;
const due = (words: string, ...entries: string[]): string => vandposter(`    deadline: ${words}${entries.length > 0 ? `\n${logged(...entries)}` : ''}`);

const progress = ['on: 2026-02-01, progress: 60', 'on: 2026-03-01, progress: 40'] as const;

export const status = {
  'not-reported': {
    bad: on('2026-08-01', due('ultimo oktober 2026')),
    good: on('2026-08-01', due('ultimo oktober 2026', 'on: 2026-06-15, status: in-progress')),
  },
  'stale-status': {
    bad: on('2026-08-01', vandposter('    log: [{ on: 2026-02-01, status: in-progress }]')),
    good: on('2026-08-01', vandposter('    log: [{ on: 2026-06-15, status: in-progress }]')),
  },
  overdue: {
    bad: on('2026-05-01', due('2026-04-15')),
    good: on('2026-05-01', due('2026-04-15', 'on: 2026-04-14, status: done')),
  },
  'forecast-passed': {
    bad: on('2026-05-01', vandposter(logged('on: 2026-02-01, status: in-progress, forecast: 2026-04-10'))),
    good: on('2026-05-01', vandposter(logged('on: 2026-02-01, status: in-progress, forecast: 2026-04-10', 'on: 2026-04-10, status: done'))),
  },
  'log-order': {
    bad: vandposter(logged('on: 2026-02-01, status: in-progress', 'on: 2026-01-15, status: not-started')),
    good: vandposter(logged('on: 2026-01-15, status: not-started', 'on: 2026-02-01, status: in-progress')),
  },
  'log-in-future': {
    bad: vandposter(logged('on: 2052-12-01, status: scheduled')),
    good: vandposter(logged('on: 2025-12-01, status: scheduled')),
  },
  'status-conflict': {
    bad: vandposter(logged(...progress)),
    good: vandposter(logged(progress[0], 'on: 2026-03-01, progress: 80')),
  },
  'moved-deadline': {
    bad: due('ultimo maj 2026', 'on: 2026-03-01, deadline: ultimo juni 2026'),
    good: vandposter(`    deadline: ultimo maj 2026
    log:
      - { on: 2026-03-01, deadline: ultimo juni 2026,
          reason: Leverandøren er forsinket, by: Styregruppen }`),
  },
  'open-date': {
    bad: on('2026-05-01', plan('initiatives:\n  - { id: vandposter, title: Nye vandposter, deadline: snarest }')),
    good: on('2026-05-01', due('snarest', 'on: 2026-02-01, deadline: 2026-09-01')),
  },
} satisfies Record<string, Example>;
