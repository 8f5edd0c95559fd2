import type { CommandMessages } from '../commands.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const mente = (word: string | null): string => (word === null ? '' : ` Mente du ${word}?`);

export const commands: CommandMessages = {
  lang: 'da',
  about: 'Læser handleplaner skrevet som YAML og følger dem gennem året: tjek, status, frister, evaluering.',
  summaries: {
    check: 'tjekker filerne og finder svagheder i planen',
    status: 'statusrapport pr. en dag',
    deadlines: 'hvad der er overskredet, snart forfalder, mangler frist eller venter på en dato',
    evaluate: 'udkast til årets evaluering, med det uskrevne som synlige felter',
    plan: 'hele planen som dokument',
    show: 'ét punkt med log, kilder, beregnet status og hvorfor',
    list: 'punkter efter ejer, indsatsområde, målgruppe, status eller lys',
    schema: 'JSON Schema til editorer',
  },
  examples: {
    check: ['planspor check plans', 'planspor check plans --as-of 2017-10-03', 'planspor check plans --format json --fail-on warning'],
    status: ['planspor status --as-of 2017-10-03', 'planspor status --plan handlingsplan-2017 -o status.md', 'planspor status --as-of 2017-10-03 --known-by 2017-10-03'],
    deadlines: ['planspor deadlines --as-of 2023-10-30', 'planspor deadlines --within 60d --owner Erhvervsstyrelsen', 'planspor deadlines --fail-on overdue'],
    evaluate: ['planspor evaluate --year 2017 --as-of 2018-03-01', 'planspor evaluate --year 2017 -o evaluering.md'],
    plan: ['planspor plan --plan handlingsplan-2017 -o plan.md'],
    show: ['planspor show handlingsplan-2017/bo-b1', 'planspor show bo-a2-1 --as-of 2017-10-03'],
    list: ['planspor list --as-of 2017-10-03 --status not-reported', 'planspor list --owner Erhvervsstyrelsen --plan handlingsplan-2017'],
    schema: ['planspor schema -o plans/planspor.schema.json'],
  },
  helpTitles: { usage: 'Brug:', arguments: 'Argumenter:', options: 'Tilvalg:', commands: 'Kommandoer:', examples: 'Eksempler:' },
  help: 'vis hjælp',
  version: 'vis versionen',
  choices: 'valg',
  defaults: 'standard',
  arguments: {
    paths: 'filer eller mapper; uden dem mappen plans/ og de planer, der gælder på dagen',
    ref: 'punktet, fx bo-b1 eller handlingsplan-2017/bo-b1',
  },
  options: {
    'as-of': 'hvad der gjaldt på dagen, fx 2017-10-03 eller "3. oktober 2017" (standard: i dag)',
    'known-by': 'kun det, der var oplyst på dagen',
    lang: 'rapportens sprog (standard: indholdets)',
    format: 'udskriftens form',
    output: 'skriv til en fil; formen følger af endelsen, og tilvalget kan gentages',
    force: 'erstat en fil, som ellers ikke erstattes',
    color: 'farver',
    width: 'bredde i tegn',
    quiet: 'kun det nødvendigste',
    verbose: 'vis mere, også ved interne fejl',
    directory: 'arbejd i denne mappe',
    config: 'indstillinger fra denne fil i stedet for planspor.yaml',
    plan: 'kun planen med dette id, også når den er afsluttet; kan gentages',
    all: 'alle planer, også afsluttede',
    'fail-on': 'exit 1 fra denne alvor',
    'fail-on-overdue': 'exit 1, når noget er overskredet',
    only: 'kun disse tjek, adskilt af komma',
    except: 'alle tjek undtagen disse',
    within: 'hvor snart "snart" er, fx 30d eller 8w',
    owner: 'kun det, der hører under denne ejer',
    year: 'planer, hvis periode begynder i året',
    area: 'kun dette indsatsområde (id eller bogstav)',
    'target-group': 'kun denne målgruppe',
    status: 'kun denne status',
    light: 'kun dette lys',
    kind: 'kun denne slags punkter',
  },
  more: 'planspor <kommando> --help viser mere om en kommando.',
  refused: {
    unknownCommand: (name, nearest) => `kommandoen "${name}" findes ikke.${mente(nearest)} planspor --help viser dem alle.`,
    unknownOption: (option, nearest, file) =>
      `tilvalget "${option}" findes ikke.${mente(nearest)}${file === null ? '' : ` Er det en fil, så skriv ./${file}`}`,
    optionValue: (option) => `tilvalget ${option} mangler en værdi.`,
    missingArgument: (name) => `der mangler et argument: ${name}.`,
    tooManyArguments: () => 'der er for mange argumenter.',
    noCommand: () => 'skriv en kommando, fx planspor check plans. planspor --help viser dem alle.',
    choice: (option, value, allowed, nearest) => `${option} kan ikke være "${value}".${mente(nearest)} Vælg ${language.or(allowed)}.`,
    day: (option, text, examples) => `${option} "${text}" er ikke en dag. Skriv fx ${language.or(examples)}.`,
    days: (option, text) => `${option} "${text}" er ikke et antal dage. Skriv fx 30d eller 8w.`,
    number: (option, text) => `${option} "${text}" er ikke et helt tal.`,
    open: (path, reason) =>
      `${path} ${{
        missing: 'findes ikke.',
        'not-regular': 'er ikke en almindelig fil eller mappe.',
        denied: 'må ikke læses. Kontrollér rettighederne.',
        'link-loop': 'er en lænke, der går i ring.',
        failed: 'kunne ikke læses.',
      }[reason]}`,
    write: (path, reason) =>
      `${path} ${{
        'folder-missing': 'kan ikke skrives: mappen findes ikke.',
        'not-regular': 'er ikke en almindelig fil.',
        'dangling-link': 'er en lænke til noget, der ikke findes.',
        'read-only': 'er skrivebeskyttet. Brug --force, hvis den skal erstattes.',
        denied: 'må ikke skrives. Kontrollér rettighederne.',
        'no-space': 'kunne ikke skrives: der er ikke plads.',
        failed: 'kunne ikke skrives.',
      }[reason]} Intet er ændret.`,
    print: (code) => `udskriften kunne ikke skrives (${code}).`,
    noWorkspace: (folder) => `der er ingen mappe ${folder}/ her. Nævn en fil eller mappe, fx planspor check minplan.yaml.`,
    noPlans: (where) => `der er ingen planer i ${where}.`,
    noPlanFiles: (files) =>
      files.length === 0
        ? 'der er ingen YAML-filer at tjekke.'
        : `ingen af filerne er planspor-filer (${language.and(files.slice(0, 3))}${files.length > 3 ? ' m.fl.' : ''}). En planspor-fil begynder med kind: plan, network eller register.`,
    noCurrentPlan: (day, nearest) =>
      `ingen plan gælder ${day}.${nearest ? ` Nærmest er ${nearest.title} (${nearest.file}): prøv --as-of ${nearest.asOf}.` : ''}`,
    noPlanOfYear: (year, years) =>
      `ingen plan begynder i ${year}.${years.length > 0 ? ` Der er planer for ${language.and(years.map(String))}.` : ''}`,
    unknownPlan: (id, nearest, ids) => `planen "${id}" findes ikke.${mente(nearest)}${ids.length > 0 ? ` Der er ${language.and(ids)}.` : ''}`,
    unknownRef: (ref, nearest, candidates) =>
      candidates.length > 0
        ? `"${ref}" findes ikke i en plan, der gælder på dagen. Skriv ${language.or(candidates)}, eller vælg en anden dag med --as-of.`
        : `"${ref}" findes ikke.${mente(nearest)}`,
    ambiguousRef: (ref, candidates) => `"${ref}" findes flere steder. Skriv ${language.or(candidates)}.`,
    damaged: (place, message, more) =>
      `${place}: ${sentence(message)}${more > 0 ? ` Der er ${more} fejl til.` : ''} Ret det, og prøv igen; planspor check viser det hele.`,
    settings: (place, message) => `${place}: ${sentence(message)}`,
    format: (format, command, allowed) => `${command} kan ikke skrives som ${format}. Vælg ${language.or(allowed)}.`,
    formatUnknown: (file, endings) => `${file}: endelsen siger ikke, hvilken form der ønskes. Brug ${language.or(endings)}, eller tilføj --format.`,
    pairs: () => 'giv ét --format for hver --output, eller lad endelsen bestemme.',
    exists: (file) => `${file} findes allerede og har en anden form. Brug --force, hvis den skal erstattes. Intet er ændret.`,
    isInput: (file) => `${file} er en af de filer, der læses; den overskrives ikke. Intet er ændret.`,
    internal: (detail) => `intern fejl: ${detail}. Kør igen med --verbose, og send udskriften til dem, der vedligeholder planspor.`,
  },
  wrote: (file) => `skrev ${file}`,
};
