import type { Page } from '../../pages.ts';

export const status = {
  'not-reported': {
    why: 'Halvdelen af tiden er gået, og ingen har fortalt, hvordan det går. Der kan være sket meget eller intet; rapporten må skrive "ikke oplyst", og styregruppen har ikke noget at handle på.',
    fix: 'Spørg ejeren, og skriv svaret i log med on og status. Er arbejdet ikke begyndt, er not-started også en status.',
  },
  'stale-status': {
    why: 'En gammel status ligner viden, men siger intet om, hvordan det går nu. Forsinkelser vokser, mens ingen spørger.',
    fix: 'Bed ejeren om nyt, og tilføj en post i log, også når svaret er, at intet er ændret.',
  },
  overdue: {
    why: 'En frist er et løfte. Når den er passeret, skal arbejdet meldes færdigt, eller nogen skal beslutte en ny frist; ellers holder de andre frister i planen op med at betyde noget.',
    fix: 'Er det færdigt, så skriv status: done i log. Ellers få en ny frist besluttet, og skriv deadline, reason og by; den oprindelige bliver stående.',
  },
  'forecast-passed': {
    why: 'Den forventede dag er gået, og intet er oplyst siden. Fristen kan stadig holde, men forventningen gjorde ikke, og det er nu, der kan gribes ind.',
    fix: 'Skriv i log, hvordan det gik, eller et nyt forecast.',
  },
  'log-order': {
    why: 'En log læses fra ældst til nyest. Står posterne mellem hinanden, overser læseren let den nyeste, og en forkert dato falder ikke i øjnene.',
    fix: 'Flyt posten, så den ældste står først, eller ret datoen.',
  },
  'log-in-future': {
    why: 'Loggen siger, hvad der var, og enhver rapport bygger på den. En post fra en dag, der ikke er kommet, er en tastefejl eller et ønske.',
    fix: 'Ret datoen. Det, der kommer, er forecast, når det forventes, og deadline, når det er lovet.',
  },
  'status-conflict': {
    why: 'To oplysninger kan ikke begge passe: fremdriften falder, der kommer nyt efter afslutningen, eller alt er meldt færdigt, mens en leverance ikke er. Så længe det står sådan, kan ingen stole på status.',
    fix: 'Spørg ejeren, hvad der gælder, og ret den post, der er forkert.',
  },
  'moved-deadline': {
    why: 'En frist må gerne flyttes, men det er en beslutning. Står der ikke hvorfor og af hvem, ligner det en stille rettelse, og evalueringen kan ikke forklare afvigelsen.',
    fix: 'Tilføj reason og by til den post, der flytter fristen.',
  },
  'open-date': {
    why: '"Snarest" er et løfte om en dato. Bliver det stående, eller kommer tidsrummet tæt på, kan deltagere og samarbejdsparter ikke planlægge efter det.',
    fix: 'Skriv datoen i log, når den er aftalt; så ses det også, hvornår den blev sat.',
  },
} satisfies Record<string, Page>;
