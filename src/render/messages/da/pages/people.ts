import type { Page } from '../../pages.ts';

export const people = {
  'personal-data': {
    why: 'Planer ligger i git og bliver offentlige, og det, der én gang er gemt, bliver i historikken. Et cpr-nummer, et privat telefonnummer eller en privat mail hører derfor ikke hjemme i dem. Fundet gengiver aldrig oplysningen i sin helhed.',
    fix: 'Skriv en enhed eller en fællespostkasse i stedet. Er filen allerede delt, så tal med jeres databeskyttelsesrådgiver.',
  },
  readability: {
    why: 'En plan læses af mange, der ikke har skrevet den. Lixtallet tæller lange ord og lange sætninger; det er kun en pegepind, og tjekket er slået fra som standard.',
    fix: 'Del de lange sætninger, sæt den handlende først, og skriv lange sammensatte ord om.',
    options: { limit: 'det højeste lixtal', words: 'kortere tekster måles ikke' },
  },
} satisfies Record<string, Page>;
