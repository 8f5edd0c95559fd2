import type { RoundWords } from '../round.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const mente = (word: string | null): string => (word === null ? '' : ` Mente du ${word}?`);

export const round: RoundWords = {
  lang: 'da',
  form: {
    title: (owner) => `Statusskema: ${owner ?? 'punkter uden ejer'}`,
    about: (day) => `Status pr. ${day}`,
    intro: {
      items: [
        'Udfyld de gule felter, hvor der er nyt, og lad resten stå tomme. En status, der stadig gælder, kan vælges igen, så den tæller som oplyst.',
        'Frister må skrives, som I siger dem: 2018-03-31, »ultimo marts 2018«. Flyttes en frist, så skriv hvorfor. Skriv ikke om navngivne personer.',
      ],
      kpis: ['Skriv den nye måling, hvilken dag eller periode den gælder (ellers skemaets dag), og hvor den står.'],
    },
    by: 'Udfyldt af (organisation eller funktion):',
    told: 'Udfyldt den (dag):',
    sheets: { items: 'Status', kpis: 'KPI' },
    columns: {
      number: 'Nr.', title: 'Punkt', due: 'Frist', last: 'Seneste status', status: 'Ny status', progress: 'Fremdrift, pct.', count: 'Antal indtil nu',
      deadline: 'Ny frist', reason: 'Begrundelse for ny frist', note: 'Bemærkning', kpi: 'KPI', unit: 'Opgøres i', latest: 'Seneste måling', value: 'Ny måling', on: 'Opgjort pr.', source: 'Kilde',
    },
    partOf: (title) => `indgår i: ${title}`,
    together: (names) => `sammen med ${names}`,
    reported: (status, on) => `${status}, ${on}`,
    asked: { share: 'pct.', rating: 'et ord på skalaen', evidence: 'en tekst, der viser det', tally: 'positive/neutrale/negative, som 12/5/3' },
    number: (unit) => unit ?? 'tal',
    measuredBy: (names) => `måles af ${names}`,
    notAllowed: 'Det kan ikke stå her',
    chooseFrom: 'Vælg fra listen, eller lad feltet stå tomt.',
    within: (most) => (most === null ? 'Skriv et tal fra 0 og op.' : `Skriv et tal fra 0 til ${most}.`),
  },
  collect: {
    wrote: (file, items, kpis) =>
      `${file}: ${language.number(items)} ${language.plural(items, 'punkt', 'punkter')}${kpis === 0 ? '' : `, ${language.number(kpis)} ${language.plural(kpis, 'KPI', 'KPI\'er')}`}`,
    next: (folder) => `send hvert skema til sin ejer; når de er tilbage: planspor merge ${folder}/*.xlsx`,
    exists: (file, more) =>
      `${file} ${more > 0 ? `og ${language.number(more)} af de andre skemaer findes` : 'findes'} og kan rumme svar. Vælg en anden mappe med --to, eller erstat ${more > 0 ? 'dem' : 'det'} med --force. Intet er skrevet.`,
    nothing: 'der er intet at spørge om: alt er afsluttet, aflyst eller kun en hensigt.',
  },
  merge: {
    needed: 'nævn skemaerne, fx forms/*.xlsx.',
    noForms: (pattern) => `der er ingen skemaer i ${pattern}.`,
    foreign: {
      'no-form': (file) => `${file} er ikke et statusskema, som planspor collect har skrevet. Intet af det er læst.`,
      'other-version': (file) => `${file} er skrevet af en anden version af planspor. Skriv skemaerne på ny med planspor collect.`,
    },
    workbook: {
      'not-a-workbook': (file) => `${file} er ikke en Excel-fil. Gem skemaet som .xlsx.`,
      encrypted: (file) => `${file} har adgangskode eller er i Excels gamle format. Gem skemaet som .xlsx uden adgangskode.`,
      'too-large': (file) => `${file} er større end noget skema; den er ikke åbnet.`,
      damaged: (file) => `${file} er beskadiget eller skrevet på en måde, der ikke kan læses. Åbn den i Excel eller LibreOffice, og gem den på ny.`,
    },
    problem: (trouble) => {
      switch (trouble.why) {
        case 'computed': return 'her står en formel eller en fejl; skriv selve svaret.';
        case 'character': return `her er et tegn, som ikke kan ses eller ikke må stå i en plan (${trouble.name}). Skriv teksten uden det.`;
        case 'too-long': return `teksten er for lang; en log kan rumme ${language.number(trouble.most)} tegn.`;
        case 'status': return `»${trouble.text}« er ingen status.${mente(trouble.nearest)} Vælg fra listen.`;
        case 'progress': return `»${trouble.text}« er ikke en procent fra 0 til 100.`;
        case 'fraction': return `»${trouble.text}« kan være procent eller en andel af 1. Skriv det i procent, fx 40.`;
        case 'count': return `»${trouble.text}« er ikke et tal fra 0 og op.`;
        case 'no-count': return 'planen siger ikke, hvor mange der skal være, så her tælles intet.';
        case 'deadline': return `»${trouble.text}« er ikke en frist. Skriv fx 2018-03-31 eller »ultimo marts 2018«.`;
        case 'reason-alone': return 'en begrundelse uden en ny frist. Skriv fristen, eller skriv teksten som bemærkning.';
        case 'told': return `»${trouble.text}« er ikke en dag. Skriv fx 2017-10-12.`;
        case 'future': return `»${trouble.text}« er ikke kommet endnu; da kan ingen have oplyst det.`;
        case 'on': return `»${trouble.text}« er ikke en dag eller en periode, der slutter. Skriv fx 2017-09-30 eller »ultimo september 2017«.`;
        case 'value-missing': return 'selve målingen mangler.';
        case 'value':
          return {
            number: `»${trouble.text}« er ikke et tal. Skriv fx 74,3.`,
            rating: `»${trouble.text}« står ikke på skalaen. Vælg ${language.or(trouble.scale)}.`,
            'no-scale': 'KPI\'en har ingen skala, som en vurdering kan stå på.',
            tally: `»${trouble.text}« er ingen optælling. Skriv positive/neutrale/negative, fx 12/5/3.`,
          }[trouble.unfit];
      }
    },
    conflict: (conflict) => {
      switch (conflict.why) {
        case 'unknown': return conflict.ref === '' ? 'en række, der ikke hører til noget i planerne. Ikke skrevet.' : `${conflict.ref} findes ikke længere i planerne. Ikke skrevet.`;
        case 'changed': return `${conflict.ref} ${conflict.title}: planen er ændret, siden skemaet blev lavet${conflict.nowSaid === '' ? '' : `, og siger nu: ${conflict.nowSaid}`}. Ikke skrevet; gælder svaret stadig, så skriv det med planspor ${conflict.now ? 'update' : 'record'}.`;
        case 'twice': return `${conflict.ref} ${conflict.title}: besvaret anderledes i ${language.and(conflict.others.map(({ file, at }) => `${file} ${at}`))}. Ingen af dem er skrevet; slet det svar, der ikke gælder, og flet igen.`;
      }
    },
    refused: (message) => `${sentence(message)} Ikke skrevet.`,
    cannotWrite: (ref, file) => `${ref} kan ikke skrives i ${file}, uden at andet læses anderledes. Skriv det i hånden.`,
    done: ({ written, forms, already, left, dryRun }) =>
      [
        `${language.number(written)} svar fra ${language.number(forms)} ${language.plural(forms, 'skema', 'skemaer')} ${dryRun ? 'ville blive skrevet; intet er ændret' : 'skrevet'}`,
        ...(already > 0 ? [`${language.number(already)} stod der allerede`] : []),
        ...(left > 0 ? [`${language.number(left)} ikke skrevet`] : []),
      ].join(' · '),
    silent: {
      'no-form': (owner) => (owner === null ? 'intet skema for punkter uden ejer' : `intet skema fra ${owner}`),
      empty: (owner) => (owner === null ? 'intet udfyldt om punkter uden ejer' : `intet udfyldt af ${owner}`),
    },
  },
};
