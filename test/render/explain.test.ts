import { describe, expect, it } from 'vitest';
import { type ExplainedCheck, explainedCheck, explainedChecks } from '../../src/analysis/explain.ts';
import { explainAll, explainCheck } from '../../src/render/explain.ts';
import { languages } from '../../src/render/messages/index.ts';
import { inMarkdown, onTerminal, rowsIn } from './reports/report.ts';

describe.each(languages)('explain in %s', (lang) => {
  // One of the many like it, one with settings, one of several files.
  it.each(['no-owner', 'open-date', 'not-carried-over'])('%s looks like its golden', async (id) => {
    const page = await explainCheck(explainedCheck(id) as ExplainedCheck, lang);
    await expect(onTerminal(page, 80)).toMatchFileSnapshot(`golden/explain-${id}-${lang}.txt`);
    if (id === 'no-owner') await expect(inMarkdown(page)).toMatchFileSnapshot(`golden/explain-${id}-${lang}.md`);
  });

  it('lists every check once', async () => {
    const all = explainedChecks();
    expect(rowsIn(await explainAll(all, lang)).map(([id]) => id)).toEqual(all.map(({ id }) => id));
  });
});

it('shows a line that is too long for the screen with its indentation', async () => {
  const page = await explainCheck(explainedCheck('uncovered-goal') as ExplainedCheck, 'da');
  expect(onTerminal(page, 40)).toContain(`    - { id: vandposter, title: Nye
      vandposter }`);
});
