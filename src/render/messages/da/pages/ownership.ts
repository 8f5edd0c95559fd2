import type { Page } from '../../pages.ts';

export const ownership = {
  'no-owner': {
    why: 'Uden ejer er der ingen at spørge om status og ingen, der opdager, at fristen skrider. Ansvaret ender hos den, der skriver planen. Rapporterne viser "ikke angivet" og gætter ikke.',
    fix: 'Aftal ejeren, og skriv owner; leverancerne arver den. Nævn en myndighed eller enhed, ikke en person. Er det kun en hensigt, så skriv commitment: intent.',
  },
  'no-deadline': {
    why: 'Uden frist er et initiativ hverken til tiden eller forsinket, og det står ikke på listen over det, der snart skal ske. Kan der ikke loves en dag, kan der aftales, hvornår der følges op.',
    fix: 'Skriv deadline på initiativet eller på en leverance. Er opgaven løbende, så skriv continuous: true og review.',
  },
  'no-deliverable': {
    why: 'Lover et initiativ intet, der kan tælles eller vises frem, kan ingen bagefter afgøre, om det er gennemført. Så bygger evalueringen på indtryk.',
    fix: 'Tilføj deliverables, eller skriv et antal: count: { planned: 6, unit: møder }.',
  },
  inferred: {
    why: 'Ejeren eller fristen er udledt af sammenhængen og står ikke i det, der er vedtaget. Den vises med det forbehold og tæller ikke som angivet, så ingen holdes fast på noget, de ikke har sagt ja til.',
    fix: 'Få den bekræftet af ejeren eller styregruppen, og skriv den så uden basis.',
  },
  'continuous-without-review': {
    why: 'En løbende opgave er aldrig forsinket, så uden en aftalt opfølgning er der ingen anledning til at se på den igen. Sådan bliver opgaver stående i planen, længe efter at nogen har udført dem.',
    fix: 'Skriv, hvor tit der følges op, fx review: kvartalsvis.',
  },
} satisfies Record<string, Page>;
