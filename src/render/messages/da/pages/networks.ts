import type { Page } from '../../pages.ts';

export const networks = {
  'too-few-meetings': {
    why: 'Netværket har lovet sine medlemmer et bestemt antal møder om året, og et afsluttet år har færre. Det er på møderne, planen får svar fra dem, den er til for.',
    fix: 'Tilføj de møder, der blev holdt. Er løftet ændret, så ret meetingsPerYear.',
  },
  'input-without-answer': {
    why: 'Planen er trådt i kraft, og et forslag til den er stadig uden svar. De, der har brugt tid på at bidrage, skal kunne se, hvad der blev af det, også når svaret er nej.',
    fix: 'Skriv disposition: adopted, eller changed, deferred, declined med reason.',
  },
  'follow-up-overdue': {
    why: 'Noget, der blev lovet på et møde, skulle være gjort. Står det åbent på næste møde, bliver det svært at få deltagerne til at bidrage igen.',
    fix: 'Meld det færdigt i log, eller aftal en ny frist. Er det blevet en del af planen, så skriv becomes.',
  },
} satisfies Record<string, Page>;
