import type { Page } from '../../pages.ts';

export const file = {
  'yaml-syntax': {
    why: 'En fil, der ikke er gyldig YAML, kan ikke læses, og så mangler hele planen i rapporterne. Det skyldes næsten altid et kolon i en tekst, et indryk, der er skredet, eller et anførselstegn, der ikke er lukket.',
    fix: 'Ret stedet, som fundet peger på. Sæt tekster med kolon i anførselstegn, og brug mellemrum, ikke tabulator, til indryk.',
  },
  'yaml-feature': {
    why: 'Planer bruger kun den enkle del af YAML, så alle læser det samme i filen. Ankre, mærker og flettenøgler skjuler, hvad der står hvor, og kan få en tekst til at betyde noget andet i et andet program.',
    fix: 'Skriv værdien ud hvert sted. Begynder en tekst med &, * eller !, så sæt den i anførselstegn.',
  },
  'duplicate-key': {
    why: 'Når en nøgle står to gange, kan kun den ene gælde, og læseren ved ikke hvilken. Det sker, når et afsnit er kopieret, eller når to har rettet i planen samtidig. En ejer eller en frist kan gå tabt, uden at nogen opdager det.',
    fix: 'Behold den rigtige, og slet den anden. Gælder begge, så skriv dem som en liste.',
  },
  encoding: {
    why: 'Er filen ikke gemt som UTF-8, bliver æ, ø og å til forkerte tegn i rapporterne. Styretegn følger med, når tekst kopieres fra en pdf eller et ældre program, og kan flytte rundt på det, man ser på skærmen.',
    fix: 'Gem filen som UTF-8, og slet de tegn, der ikke er tekst. Her vises et sådant tegn som \\x08.',
  },
  'invisible-character': {
    why: 'Tegn, der ikke kan ses, følger ofte med fra hjemmesider og tekstbehandling. De gør to ens ord forskellige, så en søgning eller henvisning ikke rammer, og nogle af dem bytter om på det, læseren ser.',
    fix: 'Slet tegnet, eller skriv ordet forfra. Her vises et sådant tegn som <U+200B>.',
  },
  'too-large': {
    why: 'Meget store filer og felter i mange niveauer er næsten altid en fejl i det program, der har skrevet dem. planspor afviser dem, før de læses, så et tjek aldrig går i stå eller bruger al hukommelse.',
    fix: 'Del planen i flere filer, fx en for hvert år, og fjern niveauer, der ikke betyder noget.',
  },
  'not-a-plan-file': {
    why: 'En fil uden en kendt kind bliver ikke læst, så det, der står i den, er ikke med i rapporterne. Det siges her, så en glemt linje ikke får en hel plan til at forsvinde i stilhed.',
    fix: 'Skriv kind: plan, network eller register øverst, eller flyt filen ud af mappen med planer.',
  },
} satisfies Record<string, Page>;
