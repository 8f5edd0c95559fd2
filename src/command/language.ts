import type { Lang } from '../render/document.ts';
import type { World } from './world.ts';

/** The language of help and refusals: what `--lang` asks for, else Danish where the machine speaks it, else English. */
export function languageOfTool({ argv, env }: World): Lang {
  const asked = argv.findLast((word, position) => argv[position - 1] === '--lang' || word.startsWith('--lang='));
  const wish = asked?.replace(/^--lang=/, '');
  if (wish === 'da' || wish === 'en') return wish;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.startsWith('da') ? 'da' : 'en';
}

/** The language of a report: `--lang`, else the settings, else that of the content where there are words for it, else English. */
export function languageOfReport(asked: Lang | undefined, setting: Lang | null, content: string | undefined): Lang {
  const wish = asked ?? setting ?? content?.split('-')[0];
  return wish === 'da' || wish === 'en' ? wish : 'en';
}
