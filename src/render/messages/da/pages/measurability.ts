import type { Page } from '../../pages.ts';

export const measurability = {
  'kpi-no-baseline': {
    why: '"Må ikke falde" kan kun afgøres, når man ved, hvor man begyndte. Uden udgangspunkt kan tallet ikke opgøres. Et udgangspunkt er let at finde nu og ofte umuligt at skaffe om et år.',
    fix: 'Tilføj baseline med dag, værdi og helst kilde.',
  },
  'kpi-no-target': {
    why: 'Uden mål kan ingen sige, om resultatet er godt nok, og diskussionen kommer først, når tallet er kendt. Ord som "overvejende positiv" er også et mål, når metoden siger, hvor meget der skal til.',
    fix: 'Tilføj targets med dag og værdi, scale til en karakter eller method, der siger, hvornår ordene er opfyldt.',
  },
  'kpi-no-source': {
    why: 'Er ingen sat til at måle, bliver der ikke målt. Det opdages som regel, når evalueringen skal skrives, og så kan tallet ikke skaffes bagud i tid.',
    fix: 'Skriv dataSource (hvem der leverer tallet) eller method (hvordan det gøres op).',
  },
  'kpi-value-type': {
    why: 'Kun tal kan sammenlignes med et mål. "N/A" på et tals plads ligner en måling og er det ikke, og så kan udviklingen ikke beregnes.',
    fix: 'Skriv tallet alene, og læg forbehold i approx eller source. Er der ikke målt, så udelad værdien.',
  },
  'kpi-incomparable': {
    why: 'To tal, der måler hver sit, viser ingen udvikling, selv om de hedder det samme. Sådan bliver en ny opgørelsesmåde til en fremgang eller et fald, der aldrig fandt sted.',
    fix: "Lav to KPI'er med hver sin definition, eller opgør udgangspunktet på den nye måde.",
  },
  'kpi-overdue-measurement': {
    why: 'Planen lover en måling med faste mellemrum, og den seneste mangler. Et hul i rækken skjuler, hvornår udviklingen vendte, og kan sjældent fyldes bagefter.',
    fix: 'Indhent tallet, og skriv det under values. Måles der sjældnere, så ret frequency.',
  },
  'goal-not-measured': {
    why: 'Et delmål, som intet tal følger, kan kun evalueres på indtryk. Ikke alle mål kan måles, men så skal det være et valg.',
    fix: 'Nævn delmålet i goals på den KPI, der følger det, eller tilføj en af typen evidence.',
  },
} satisfies Record<string, Page>;
