import type { Lang } from '../document.ts';
import type { CheckWords } from './checks.ts';
import type { CommandMessages } from './commands.ts';
import type { DocxWords } from './docx.ts';
import type { DraftWords } from './drafts.ts';
import type { EditWords } from './edit.ts';
import type { EditorWords } from './editor.ts';
import type { Language } from './language.ts';
import type { PageWords as CheckPageWords } from './pages.ts';
import type { RoundWords } from './round.ts';
import type { PageWords } from '../html/page-words.ts';

export const languages = ['da', 'en'] as const satisfies readonly Lang[];

/** The words are loaded one part at a time and in one language, so that no command pays for what it does not say. */
const parts = {
  language: { da: () => import('./da/language.ts'), en: () => import('./en/language.ts') },
  checks: { da: () => import('./da/checks.ts'), en: () => import('./en/checks.ts') },
  commands: { da: () => import('./da/commands.ts'), en: () => import('./en/commands.ts') },
  docx: { da: () => import('./da/docx.ts'), en: () => import('./en/docx.ts') },
  drafts: { da: () => import('./da/drafts.ts'), en: () => import('./en/drafts.ts') },
  edit: { da: () => import('./da/edit.ts'), en: () => import('./en/edit.ts') },
  editor: { da: () => import('./da/editor.ts'), en: () => import('./en/editor.ts') },
  page: { da: () => import('./da/page.ts'), en: () => import('./en/page.ts') },
  pages: { da: () => import('./da/pages.ts'), en: () => import('./en/pages.ts') },
  round: { da: () => import('./da/round.ts'), en: () => import('./en/round.ts') },
} as const;

export const loadLanguage = async (lang: Lang): Promise<Language> => (await parts.language[lang]()).language;
export const loadCommands = async (lang: Lang): Promise<CommandMessages> => (await parts.commands[lang]()).commands;
export const loadChecks = async (lang: Lang): Promise<CheckWords> => (await parts.checks[lang]()).checks;
export const loadDocx = async (lang: Lang): Promise<DocxWords> => (await parts.docx[lang]()).docx;
export const loadDrafts = async (lang: Lang): Promise<DraftWords> => (await parts.drafts[lang]()).drafts;
export const loadEdit = async (lang: Lang): Promise<EditWords> => (await parts.edit[lang]()).edit;
export const loadEditor = async (lang: Lang): Promise<EditorWords> => (await parts.editor[lang]()).editor;
export const loadPage = async (lang: Lang): Promise<PageWords> => (await parts.page[lang]()).page;
export const loadPages = async (lang: Lang): Promise<CheckPageWords> => (await parts.pages[lang]()).pages;
export const loadRound = async (lang: Lang): Promise<RoundWords> => (await parts.round[lang]()).round;
