import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';
import { yamlErrors } from './yaml-errors.ts';

export const file = {
  'yaml-syntax': {
    title: 'Ikke YAML',
    message: ({ code, detail }) => `Kan ikke læses som YAML: ${yamlErrors[code] ?? detail}`,
  },
  'yaml-feature': {
    title: 'YAML, som planer ikke bruger',
    message: ({ feature, text }) => {
      const what = {
        directive: `Direktivet ${quoted(text)} bruges ikke i planer; slet linjen`,
        tag: `YAML-mærket ${quoted(text)} bruges ikke i planer; skriv kun værdien`,
        'merge-key': `Flettenøglen ${quoted(text)} bruges ikke i planer; skriv felterne ud`,
        anchor: `Ankeret ${quoted(text)} bruges ikke i planer; slet det, eller sæt værdien i anførselstegn, hvis & er tekst`,
        alias: `Henvisningen ${quoted(text)} til et anker bruges ikke i planer; skriv værdien ud, eller sæt den i anførselstegn, hvis * er tekst`,
        'several-documents': `Filen rummer flere YAML-dokumenter; her begynder nr. 2. Læg hvert dokument i sin egen fil`,
        'complex-key': `Nøglen ${quoted(text)} er ikke et enkelt ord`,
      };
      return what[feature];
    },
  },
  'duplicate-key': {
    title: 'Nøgle står to gange',
    message: ({ key }) => `Nøglen ${quoted(key)} står to gange; behold den ene`,
  },
  encoding: {
    title: 'Tegnsæt',
    message: ({ what, codePoint, fileLine }) => {
      const where = fileLine === undefined ? '' : ` (linje ${fileLine})`;
      const said = {
        'not-utf8': `Ikke UTF-8${where}. Gem filen som UTF-8`,
        utf16: 'Filen er UTF-16. Gem den som UTF-8',
        'lone-cr': 'Linjeskift kun med CR (gammelt Mac-format). Gem filen med LF eller CRLF',
        nul: 'NUL-tegn (U+0000): filen er ikke tekst',
        control: `Styretegnet ${codePoint ?? ''} er ikke tekst; slet det`,
      };
      return said[what];
    },
  },
  'invisible-character': {
    title: 'Usynligt tegn',
    message: ({ codePoint, count }) =>
      count === 1
        ? `Det usynlige tegn ${codePoint} kan skjule, hvad der står; slet det`
        : `${count} usynlige tegn, det første ${codePoint}, kan skjule, hvad der står; slet dem`,
  },
  'too-large': {
    title: 'For stor',
    message: ({ what, limit }, { number }) =>
      what === 'size'
        ? `Filen er større end ${number(limit / 1024 / 1024)} MB og er ikke læst; del den i flere filer`
        : `Felter står i hinanden i mere end ${number(limit)} niveauer; resten er ikke læst`,
  },
  'not-a-plan-file': {
    title: 'Ikke en planspor-fil',
    message: ({ kind }) =>
      kind === null
        ? 'Ikke en planspor-fil: der står ingen kind. Skriv kind: plan, network eller register'
        : `Ikke en planspor-fil: kind er ${quoted(kind)}, ikke plan, network eller register`,
  },
} satisfies Partial<CheckMessages>;
