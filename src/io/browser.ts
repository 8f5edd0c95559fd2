import { constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotOpen, CannotWrite, codeOf } from './cannot.ts';
import { realDisk } from './disk.ts';
import { interrupts } from './interrupt.ts';
import { Interrupted } from './interrupted.ts';

export type BrowserReason = 'none' | 'missing' | 'too-slow' | 'failed';
type Env = Readonly<Record<string, string | undefined>>;

/** No page could be printed; `detail` is the program that was asked for, or the browser's own words. */
export class CannotBrowse extends Error {
  override readonly name = 'CannotBrowse';
  readonly reason: BrowserReason;
  readonly detail: string;

  constructor(reason: BrowserReason, detail: string, cause?: unknown) {
    super(`browser: ${reason}`, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}

const patienceMs = 120_000;

/**
 * Prints a page by way of Chromium, Chrome or Edge as PDF, with tags and outline. The browser is started for this
 * alone, with a profile of its own that is gone afterwards, and without any network.
 * @param named the program to use; without it one is looked for where browsers are
 * @throws {CannotBrowse | CannotWrite | CannotOpen | Interrupted}
 */
export async function printed(page: string, named: string | undefined, env: Env): Promise<Uint8Array> {
  const browser = browserFor(named, env, process.platform);
  const folder = written(tmpdir(), () => realDisk.mkdtempSync(join(tmpdir(), 'planspor-print-')));
  try {
    const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    written(from, () => realDisk.writeFileSync(from, page));
    const said = await run(browser, [...manners(join(folder, 'profile')), `--print-to-pdf=${to}`, pathToFileURL(from).href], env);
    return undated(printedAt(to, said));
  } finally {
    clear(folder);
  }
}

function written<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw CannotWrite.from(path, error);
  }
}

/** What the browser left; when it left nothing, its own words say why. */
function printedAt(path: string, said: string): Buffer {
  try {
    return realDisk.readFileSync(path);
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new CannotBrowse('failed', lastLine(said), error) : CannotOpen.from(path, error);
  }
}

function clear(folder: string): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      // The browser's children may write for a moment longer than it runs itself.
      return realDisk.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      // Tried again; the page that was printed, or what went wrong before, matters more.
    }
  }
}

const manners = (profile: string): string[] => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-component-update',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  '--export-tagged-pdf',
  // What the file then says it was made by.
  '--user-agent=planspor',
  `--user-data-dir=${profile}`,
  // The administrator may not use the browser's own walls; the page holds no script but ours and reaches nothing.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @returns what it said about itself */
async function run(browser: string, argv: readonly string[], env: Env): Promise<string> {
  // Asked of the runtime, not imported: the build puts a stand-in for it, so that no start pays for what only this needs.
  const { execFile } = process.getBuiltinModule('node:child_process');
  const quit = new AbortController();
  const { ended, stop } = interrupts();
  const options = { env, timeout: patienceMs, killSignal: 'SIGKILL', signal: quit.signal, windowsHide: true, maxBuffer: 16 << 20 } as const;
  const done = new Promise<string>((finish, fail) => {
    execFile(browser, argv, options, (error, _, said) => {
      if (!error) finish(said);
      else fail(new CannotBrowse(error.killed ? 'too-slow' : 'failed', lastLine(said), error));
    });
  });
  try {
    return await Promise.race([
      done,
      ended.then((signal) => {
        throw new Interrupted(signal);
      }),
    ]);
  } catch (error) {
    quit.abort();
    await done.catch(() => {});
    throw error;
  } finally {
    stop();
  }
}

const lastLine = (said: string): string => said.trim().split('\n').at(-1) ?? '';

/** Takes the two moments of printing away, in place: everything else stands at a counted distance from the beginning. */
function undated(pdf: Buffer): Buffer {
  for (const { 0: entry, index } of pdf.toString('latin1').matchAll(/\/(?:CreationDate|ModDate) \(D:[\d+'Z-]*\)/g)) {
    pdf.fill(' ', index, index + entry.length);
  }
  return pdf;
}

/** The browser to use: the one named, else the first that is installed. */
export function browserFor(named: string | undefined, env: Env, platform: NodeJS.Platform): string {
  const asked = named ?? (env.PLANSPOR_BROWSER || undefined);
  const places = asked === undefined ? [...onPath(commands, env), ...installed(env, platform)] : /[\\/]/.test(asked) ? [asked] : onPath([asked], env);
  const found = places.find(isProgram);
  if (found !== undefined) return found;
  throw asked === undefined ? new CannotBrowse('none', '') : new CannotBrowse('missing', asked);
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];

const onPath = (names: readonly string[], env: Env): string[] =>
  (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '').flatMap((folder) => names.map((name) => join(folder, name)));

/** Where the makers of browsers put them, on systems that do not name programs on a path. */
function installed(env: Env, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((home) =>
      ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform !== 'win32') return [];
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'].map((name) => join(folder, name)),
  );
}

function isProgram(path: string): boolean {
  try {
    realDisk.accessSync(path, constants.X_OK);
    return realDisk.statSync(path).isFile();
  } catch {
    return false;
  }
}
