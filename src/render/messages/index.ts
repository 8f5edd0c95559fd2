import type { Lang } from '../document.ts';
import type { CheckWords } from './checks.ts';
import type { CommandMessages } from './commands.ts';
import type { Language } from './language.ts';

export const languages = ['da', 'en'] as const satisfies readonly Lang[];

/** The words are loaded one part at a time and in one language, so that no command pays for what it does not say. */
const parts = {
  language: { da: () => import('./da/language.ts'), en: () => import('./en/language.ts') },
  checks: { da: () => import('./da/checks.ts'), en: () => import('./en/checks.ts') },
  commands: { da: () => import('./da/commands.ts'), en: () => import('./en/commands.ts') },
} as const;

export const loadLanguage = async (lang: Lang): Promise<Language> => (await parts.language[lang]()).language;
export const loadCommands = async (lang: Lang): Promise<CommandMessages> => (await parts.commands[lang]()).commands;
export const loadChecks = async (lang: Lang): Promise<CheckWords> => (await parts.checks[lang]()).checks;
