import { spawnSync } from 'node:child_process';
import { bin } from '../cli/run.ts';

/** What a run takes: the most memory it ever held, and the time from start to end. */
export function peakOf(argv: readonly string[], cwd: string): { megabytes: number; seconds: number } {
  // In the same process, so that its own end tells.
  const told = `import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;
  const started = performance.now();
  const { output } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(told)}`, bin, ...argv], { cwd, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  return { megabytes: Number(output[3]) / 1024, seconds: (performance.now() - started) / 1000 };
}
