import type { EditWords } from '../edit.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const mente = (word: string | null): string => (word === null ? '' : ` Mente du ${word}?`);

export const edit: EditWords = {
  lang: 'da',
  parts: {
    progress: (percent) => `fremdrift ${percent}`,
    count: (number) => `antal ${number}`,
    deadline: (text) => `ny frist: ${text}`,
    withdrawn: 'fristen trukket tilbage',
    forecast: (text) => `forventes ${text}`,
    deviation: (kind) => `afvigelse (${kind})`,
    light: (light) => `lys: ${light}`,
    note: 'note',
    tally: (positive, neutral, negative) => `${positive} positive, ${neutral} neutrale, ${negative} negative`,
    evidence: 'dokumentation',
    on: (day) => `pr. ${day}`,
    targetGroup: (name) => `målgruppe ${name}`,
  },
  wouldAdd: (entries) => (entries === 1 ? 'ville tilføje; intet er skrevet:' : `ville tilføje ${language.number(entries)}; intet er skrevet:`),
  refused: {
    refNeeded: 'skriv, hvilket punkt det gælder, fx bo-b1 eller handlingsplan-2017/bo-b1.',
    notCurrent: (ref, day, candidates) => `"${ref}" findes ikke i en plan, der gælder ${day}. Skriv ${language.or(candidates)}.`,
    unknown: (ref, nearest) => `"${ref}" findes ikke.${mente(nearest)}`,
    ambiguous: (ref, candidates) => `"${ref}" findes flere steder. Skriv ${language.or(candidates)}.`,
    noLog: (ref) => `${ref} har ingen log. Målinger skrives med planspor record; initiativer, leverancer, opfølgninger, risici og planer har en log.`,
    noKpi: (ref) => `${ref} er ikke en KPI. Status skrives med planspor update.`,
    nothing: (ref) => `der er intet at skrive om ${ref}. Brug mindst ét af --status, --progress, --count, --completion, --deadline, --forecast, --deviation, --light og --note.`,
    word: (option, text, allowed, nearest) => `${option} kan ikke være "${text}".${mente(nearest)} Vælg ${language.or(allowed)}, eller skriv det på dansk.`,
    percent: (text) => `--progress "${text}" er ikke et antal procent mellem 0 og 100.`,
    amount: (option, text) => `${option} "${text}" er ikke et tal fra 0 og op.`,
    deviation: (text, kinds) => `--deviation "${text}" skal begynde med arten og et kolon, fx "channel: digst.dk i stedet for borger.dk". Arten er ${language.or(kinds)}.`,
    lightNeeds: '--light kræver --reason og --by: et lys, som en person fastsætter, skal have en begrundelse og en afsender.',
    knownBefore: '--known ligger før --on: ingen kan have oplyst det, før det gjaldt.',
    damaged: (place, message) => `${place}: ${sentence(message)} Ret det først; planspor check viser det hele. Intet er ændret.`,
    wouldBreak: (message, ref) => `${ref}: ${sentence(message)} Intet er ændret.`,
    cannotWrite: (ref, file) => `${ref} kan ikke skrives i ${file}, uden at noget andet læses anderledes. Skriv det i hånden. Intet er ændret.`,
    value: {
      number: (text) => `"${text}" er ikke et tal. Skriv fx 74,3.`,
      rating: (text, scale, nearest) => `"${text}" står ikke på skalaen.${mente(nearest)} Vælg ${language.or(scale)}.`,
      noScale: 'KPI\'en har ingen skala, som en karakter kan stå på. Skriv den først (scale).',
      tally: (text) => `"${text}" er ikke en optælling. Skriv positive/neutrale/negative, fx 12/5/3.`,
    },
  },
};
