import type { CheckMessages } from '../../checks.ts';
import { quoted } from '../../quoted.ts';

const ryd = 'Kør planspor check --update-baseline';
const inden = (item: string): string => (item === '/' ? 'filen' : quoted(item.replace(/^\//, '')));

export const suppression = {
  'unused-ignore': {
    title: 'Ignorerer intet',
    message: (facts, { number }) => {
      switch (facts.case) {
        case 'nothing':
          return `Her er intet fund af ${facts.check} at ignorere; slet det fra kommentaren`;
        case 'no-reason':
          return `Begrundelsen mangler, så intet ignoreres. Skriv # planspor-ignore ${facts.check ?? 'no-owner'}: hvorfor`;
        case 'no-check':
          return 'Kommentaren siger ikke, hvad der skal ignoreres. Skriv # planspor-ignore no-owner: hvorfor';
        case 'unknown-check':
          return `Tjekket ${quoted(facts.check)} findes ikke${facts.nearest === null ? '. Flere adskilles af komma, og begrundelsen følger efter et kolon' : `. Mente du ${quoted(facts.nearest)}?`}`;
        case 'itself':
          return 'unused-ignore kan ikke selv ignoreres; slet den kommentar, der ikke bruges';
        case 'known-gone':
          return `Kendt fund, som ikke er der mere: ${facts.check} i ${inden(facts.item)}. ${ryd}`;
        case 'known-fewer':
          return `Kun ${number(facts.found)} af ${number(facts.known)} kendte fund af ${facts.check} i ${inden(facts.item)} er der endnu. ${ryd}`;
        case 'file-gone':
          return `Kendte fund i en fil, som ikke er der mere: ${quoted(facts.file)}. ${ryd}`;
      }
    },
  },
} satisfies Partial<CheckMessages>;
