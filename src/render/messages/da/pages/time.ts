import type { Page } from '../../pages.ts';

export const time = {
  'unreadable-deadline': {
    why: 'Kan en frist ikke læses, kan ingen se, hvornår den er overskredet. planspor gætter ikke på, hvad ordene betyder, for et forkert gæt ligner en aftale.',
    fix: 'Skriv en dato eller et tidsrum: 2026-10-31, ultimo oktober 2026, 3. kvartal 2026. Skal ordene stå, så skriv { text: …, to: … } eller open: true.',
  },
  'impossible-date': {
    why: 'En dato, der ikke findes, er en tastefejl, og kun forfatteren ved, hvilken dag der var ment. Mange programmer gør 31. juni til 1. juli uden at sige det.',
    fix: 'Skriv den rigtige dag. Fundet nævner den sidste, der findes.',
  },
  'ambiguous-date': {
    why: '"Inden 1. december" betyder for nogle til og med 30. november, for andre til og med 1. december. Et årstal med to cifre eller en måned uden år kan også misforstås. planspor vælger én læsning og siger hvilken, så uenigheden ikke først viser sig på dagen.',
    fix: 'Skriv senest 1. december 2026, hvis dagen selv er med, og skriv altid årstallet helt ud.',
  },
  'weekday-mismatch': {
    why: 'Passer ugedag og dato ikke sammen, er en af dem forkert, og deltagerne møder måske op på hver sin dag. Ofte er datoen skrevet af fra sidste års plan.',
    fix: 'Find ud af, hvad der er aftalt, og ret enten ugedagen eller datoen.',
  },
  'deadline-outside-period': {
    why: 'En frist efter planens udløb bliver ikke fulgt, for da er planen evalueret og afløst af en ny. En frist, før planen begynder, er næsten altid et forkert årstal.',
    fix: 'Ret årstallet, eller del initiativet, så resten kommer med i den næste plan.',
  },
  'deadline-before-dependency': {
    why: 'Et initiativ kan ikke være færdigt før det, det venter på. Står fristerne i den rækkefølge, er forsinkelsen planlagt fra begyndelsen.',
    fix: 'Flyt den ene frist, eller slet after, hvis arbejdet ikke venter alligevel.',
  },
  'period-order': {
    why: 'Planens periode afgør, hvornår den gælder, og hvad der skal evalueres. Slutter den, før den begynder, gælder planen aldrig og kommer ikke med i nogen rapport.',
    fix: 'Byt om på from og to, eller ret årstallet.',
  },
} satisfies Record<string, Page>;
