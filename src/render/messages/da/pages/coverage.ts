import type { Page } from '../../pages.ts';

export const coverage = {
  'uncovered-goal': {
    why: 'Et delmål, som intet initiativ bidrager til, er et løfte uden handling. Enten mangler initiativet, eller også mangler koblingen, og så ser planen tyndere ud, end den er.',
    fix: 'Nævn delmålet i goals på de initiativer, der bidrager til det, eller tag det ud af planen.',
  },
  'uncovered-target-group': {
    why: 'Målgruppen står i planen, men intet initiativ retter sig mod den. Det er ofte dem, der er sværest at nå, som ender uden en indsats.',
    fix: 'Nævn gruppen i targetGroups på initiativet, området eller afsnittet. Hjælper den kun andre på vej, så skriv kind: intermediary på gruppen.',
  },
  'uncovered-principle': {
    why: 'Et princip, som hverken et initiativ eller et møde arbejder med, er kun ord. Netværk og plan skal tilsammen komme omkring dem alle.',
    fix: 'Nævn princippet i principles på det initiativ eller møde, der tager det op.',
  },
  'evaluation-missing': {
    why: "Evalueringen er afleveret eller skulle have været det, men noget i planen er ikke bedømt. Det, der ikke gik godt, glemmes lettest, og det er dér, den næste plan har mest at lære.",
    fix: 'Skriv evaluation med result på hvert initiativ og account på hver KPI. Kan et initiativ ikke bedømmes, så skriv result: not-assessable.',
  },
  'assessment-differs': {
    why: 'En udenforstående og ejeren siger hver sit om, hvorvidt arbejdet er færdigt. Begge bliver vist, men læseren skal vide, hvad forskellen skyldes.',
    fix: 'Tal med begge. Ret loggen, hvis den er bagud; ellers forklar forskellen i en note, og accepter fundet.',
  },
  'evaluation-incomplete': {
    why: 'Et resultat uden nogle ord om hvorfor kan ikke bruges næste år. En beslutning om at fortsætte eller lukke kræver en grund, som andre kan følge.',
    fix: 'Skriv summary til resultatet og reason til next.',
  },
  'product-overdue': {
    why: 'Planen lover selv en status, en evaluering eller en ny plan til en bestemt modtager. Kommer den ikke til tiden, træffes beslutningerne uden den.',
    fix: 'Skriv delivered med dag og sted, når den er afleveret. Er den udskudt, så ret fristen med en begrundelse.',
  },
  'future-plan': {
    why: 'Et netværk har givet forslag til en plan, der ikke findes endnu. Det er i orden, men let at glemme, når planen skal skrives.',
    fix: 'Opret planen med det id, forslaget nævner, når arbejdet med den begynder.',
  },
  'not-carried-over': {
    why: 'En ny plan har afløst den gamle, og et ufærdigt initiativ er forsvundet. Hverken den nye plan eller evalueringen siger, hvad der blev af det.',
    fix: 'Skriv origin på det i den nye plan, eller afslut det i den gamles evaluation med next: close, drop eller merge.',
  },
} satisfies Record<string, Page>;
