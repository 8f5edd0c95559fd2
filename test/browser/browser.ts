import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { has } from '../needs.ts';

export const hasBrowser = has('chromium');

/** A browser for the tests of a file, without any network. */
export function browsing(): (options?: Parameters<Browser['newPage']>[0]) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    if (hasBrowser) browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  return (options) => browser.newPage({ offline: true, ...options });
}
