import type { Page } from '../../pages.ts';

export const structure = {
  schema: {
    why: 'Rapporterne bygger på, at hvert felt har den form, formatet lover: et tal, en liste, et bestemt ord. En værdi af en anden form læses ikke, og så mangler den i status og evaluering.',
    fix: 'Ret værdien, som fundet foreslår. Er der ikke noget at skrive, så udelad nøglen; det vises som ikke oplyst.',
  },
  'unknown-key': {
    why: 'En nøgle, der er stavet forkert, bliver ikke læst. Planen ser rigtig ud i filen, mens ejeren eller fristen mangler i alle rapporter. Derfor er en ukendt nøgle en fejl og springes ikke over.',
    fix: 'Brug den nøgle, fundet foreslår. Bemærkninger kan stå i description eller i en kommentar efter #.',
  },
  'unquoted-value': {
    why: 'YAML læser 9.10 som tallet 9,1 og true som ja. Initiativ 9.10 bliver til 9.1, uden at det kan ses i filen. Hvor der menes tekst, skal værdien derfor stå i anførselstegn.',
    fix: 'Sæt værdien i anførselstegn.',
  },
  'invalid-id': {
    why: "Et id bruges i henvisninger, på kommandolinjen og i regneark, og det skal være let at skrive ens alle steder. Mellemrum, store bogstaver og æ, ø og å gør det svært.",
    fix: 'Brug små bogstaver a-z, tal og bindestreger. Dokumentets eget nummer kan stå i number.',
  },
  'duplicate-id': {
    why: 'En henvisning skal føre ét sted hen. Har to ting samme id, kan hverken læser eller program se, hvilken der menes, og den enes historik kan ende hos den anden.',
    fix: 'Giv den nyeste et andet id, så gamle henvisninger stadig rammer. Et id genbruges aldrig.',
  },
  'unknown-reference': {
    why: 'Henvisninger binder initiativer sammen med delmål, målgrupper og ejere. Fører en henvisning ingen steder hen, tæller initiativet ikke med under målet, og ejeren ser det ikke på sin liste.',
    fix: 'Ret stavemåden, eller opret det, der henvises til. Står det i en anden plan, så skriv plan-id/id.',
  },
  'reference-cycle': {
    why: 'Venter to initiativer på hinanden, kan ingen af dem begynde. Følger to planer hinanden, kan ingen sige, hvilken der gælder.',
    fix: 'Slet det led i ringen, der ikke passer. Hører to initiativer blot sammen, så brug relates i stedet for after.',
  },
} satisfies Record<string, Page>;
