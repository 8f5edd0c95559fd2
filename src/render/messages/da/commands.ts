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
    explain: 'ét tjek: hvorfor, eksempler og hvordan det rettes; uden id alle tjek',
    schema: 'JSON Schema til editorer',
    lsp: 'sprogserver til editorer: fund mens du skriver, opslag, hop og forslag',
    completion: 'script, der lader en shell udfylde kommandoer, tilvalg og id\'er',
  },
  examples: {
    check: ['planspor check plans', 'planspor check plans --as-of 2017-10-03', 'planspor check plans --fail-on warning --since origin/main', 'planspor check plans --watch'],
    status: ['planspor status --as-of 2017-10-03', 'planspor status --plan handlingsplan-2017 -o status.md', 'planspor status --as-of 2017-10-03 --known-by 2017-10-03'],
    deadlines: ['planspor deadlines --as-of 2023-10-30', 'planspor deadlines --within 60d --owner Erhvervsstyrelsen', 'planspor deadlines --fail-on overdue'],
    evaluate: ['planspor evaluate --year 2017 --as-of 2018-03-01', 'planspor evaluate --year 2017 -o evaluering.docx'],
    plan: ['planspor plan --plan handlingsplan-2017 -o plan.md'],
    show: ['planspor show handlingsplan-2017/bo-b1', 'planspor show bo-a2-1 --as-of 2017-10-03'],
    list: ['planspor list --as-of 2017-10-03 --status not-reported', 'planspor list --owner Erhvervsstyrelsen --plan handlingsplan-2017'],
    explain: ['planspor explain', 'planspor explain no-owner', 'planspor explain kpi-no-baseline --format markdown'],
    schema: ['planspor schema -o plans/planspor.schema.json', 'planspor schema check', 'planspor schema > planspor.schema.json'],
    lsp: ['planspor lsp', 'planspor lsp --lang en'],
    completion: [
      'planspor completion bash > ~/.local/share/bash-completion/completions/planspor',
      'planspor completion zsh > ~/.zfunc/_planspor   # med fpath+=~/.zfunc',
      'planspor completion fish > ~/.config/fish/completions/planspor.fish',
    ],
  },
  helpTitles: { usage: 'Brug:', arguments: 'Argumenter:', options: 'Tilvalg:', common: 'Fælles tilvalg:', commands: 'Kommandoer:', exitCodes: 'Exitkoder:', examples: 'Eksempler:' },
  exitCodes: {
    done: 'udført',
    clean: 'udført, intet på eller over grænsen',
    findings: 'udført, noget på eller over grænsen (se --fail-on)',
    refused: 'kunne ikke: forkert brug, sti, beskadiget fil, ingen plan, skrivefejl',
    interrupted: 'afsluttet med Ctrl-C',
  },
  help: 'vis hjælp',
  version: 'vis versionen',
  choices: 'valg',
  defaults: 'standard',
  arguments: {
    paths: 'filer eller mapper; uden dem mappen plans/ og de planer, der gælder på dagen',
    check: 'tjekkets id, fx no-owner; uden det vises alle',
    ref: 'punktet, fx bo-b1 eller handlingsplan-2017/bo-b1',
    which: 'hvad skemaet beskriver: planfilerne, eller hvad check skriver som JSON',
    shell: 'den shell, der skal udfylde',
  },
  options: {
    'as-of': 'hvad der gjaldt på dagen, fx 2017-10-03 eller "3. oktober 2017" (standard: i dag)',
    'known-by': 'kun det, der var oplyst på dagen',
    lang: 'rapportens sprog (standard: indholdets)',
    format: 'udskriftens form',
    output: 'skriv til en fil (- er skærmen); formen følger af endelsen, og tilvalget kan gentages',
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
    fix: 'ret det, der sikkert kan rettes: værdier uden anførselstegn, nøgler uden værdi, slåfejl i nøgler, store bogstaver i henvisninger, usynlige tegn, ignore-kommentarer uden virkning',
    'dry-run': 'vis, hvad --fix ville ændre, og skriv intet',
    'update-baseline': 'skriv advarsler og bemærkninger i planspor-baseline.yaml, så kun nye vises; ikke fejl, for en fil med fejl kan man ikke stole på: de rettes, eller ignoreres én for én med en begrundelse',
    within: 'hvor snart "snart" er, fx 30d eller 8w',
    owner: 'kun det, der hører under denne ejer',
    year: 'planer, hvis periode begynder i året',
    watch: 'tjek igen, hver gang en fil ændres, indtil Ctrl-C',
    since: 'kun fund i punkter, der er ændret siden denne git-revision',
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
    write: (path, reason, written) =>
      `${path} ${{
        'folder-missing': 'kan ikke skrives: mappen findes ikke.',
        'not-regular': 'er ikke en almindelig fil.',
        'dangling-link': 'er en lænke til noget, der ikke findes.',
        'read-only': 'er skrivebeskyttet. Brug --force, hvis den skal erstattes.',
        denied: 'må ikke skrives. Kontrollér rettighederne.',
        'no-space': 'kunne ikke skrives: der er ikke plads.',
        changed: 'er blevet ændret, siden den blev læst. Prøv igen.',
        failed: 'kunne ikke skrives.',
      }[reason]} ${written.length > 0 ? `Allerede ændret: ${language.and(written)}.` : 'Intet er ændret.'}`,
    locked: (path, { lock, holder, stale }) => {
      const who = holder ? ` (proces ${holder.pid} på ${holder.host}, siden ${holder.since})` : '';
      return stale
        ? `${lock} er efterladt af en planspor, der ikke kører mere${who}. Slet den, og prøv igen. Intet er ændret.`
        : `en anden er ved at skrive ${path}${who}. Prøv igen om lidt; er ingen i gang, så slet ${lock}. Intet er ændret.`;
    },
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
    unknownCheck: (id, nearest) => `tjekket "${id}" findes ikke.${mente(nearest)} planspor explain viser dem alle.`,
    unknownOwner: (owner, nearest) => `ingen ejer hedder noget med "${owner}".${mente(nearest)}`,
    unknownRef: (ref, nearest, candidates) =>
      candidates.length > 0
        ? `"${ref}" findes ikke i en plan, der gælder på dagen. Skriv ${language.or(candidates)}, eller vælg en anden dag med --as-of.`
        : `"${ref}" findes ikke.${mente(nearest)}`,
    ambiguousRef: (ref, candidates) => `"${ref}" findes flere steder. Skriv ${language.or(candidates)}.`,
    damaged: (place, message, more) =>
      `${place}: ${sentence(message)}${more > 0 ? ` Der er ${more} fejl til.` : ''} Ret det, og prøv igen; planspor check viser det hele.`,
    settings: (place, message) => `${place}: ${sentence(message)}`,
    baseline: (place, message) => `${place}: ${sentence(message)} Ret filen, eller slet den, og skriv den på ny med planspor check --update-baseline.`,
    format: (format, command, allowed) => `${command} kan ikke skrives som ${format}. Vælg ${language.or(allowed)}.`,
    formatUnknown: (file, endings) => `${file}: endelsen siger ikke, hvilken form der ønskes. Brug ${language.or(endings)}, eller tilføj --format.`,
    pairs: () => 'giv ét --format for hver --output, eller lad endelsen bestemme.',
    needs: (one, other) => `${one} bruges kun sammen med ${other}.`,
    notTogether: (one, other) => `${one} og ${other} kan ikke bruges sammen.`,
    exists: (file) => `${file} findes allerede og har en anden form. Brug --force, hvis den skal erstattes. Intet er ændret.`,
    isInput: (file) => `${file} er en af de filer, der læses; den overskrives ikke. Intet er ændret.`,
    git: (reason, detail) =>
      ({
        'no-git': '--since kræver git, som ikke blev fundet.',
        'no-repository': `--since kræver et git-arkiv; ${detail} ligger ikke i et.`,
        'unsafe-owner': `git stoler ikke på ${detail}, som tilhører en anden bruger. Gør du: git config --global --add safe.directory ${detail}`,
        'not-a-revision': `--since "${detail}" er ikke en revision: den begynder med en bindestreg, er tom eller har et linjeskift.`,
        'unknown-revision': `git kender ingen revision "${detail}" (--since).`,
        shallow: `git kender ingen revision "${detail}" (--since), og denne klon har kun den seneste historik. Hent mere: git fetch --unshallow, eller fetch-depth: 0 i GitHub Actions.`,
        failed: `git kunne ikke fortælle, hvad der er ændret: ${detail}`,
      })[reason],
    internal: (detail) => `intern fejl: ${detail}. Kør igen med --verbose, og send udskriften til dem, der vedligeholder planspor.`,
  },
  fixed: (fixes, files, dryRun) =>
    fixes === 0 ? 'intet at rette' : `${language.number(fixes)} ${dryRun ? 'ville blive rettet' : 'rettet'} i ${language.number(files)} ${language.plural(files, 'fil', 'filer')}`,
  tooManyLines: '(flere ændrede linjer, end der kan vises)',
  notFixed: (places) => `ikke rettet, fordi andet så ville blive læst anderledes: ${language.and(places)}`,
  watching: 'følger filerne; Ctrl-C afslutter',
  wrote: (file) => `skrev ${file}`,
  knows: (file, count) => `${file} rummer nu ${language.number(count)} ${language.plural(count, 'kendt fund', 'kendte fund')}`,
};
