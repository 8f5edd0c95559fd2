import type { CommandMessages } from '../commands.ts';
import { sentence } from '../language.ts';
import { language } from './language.ts';

const meant = (word: string | null): string => (word === null ? '' : ` Did you mean ${word}?`);

export const commands: CommandMessages = {
  lang: 'en',
  about: 'Reads action plans written as YAML and carries them through their year: check, status, deadlines, evaluation.',
  summaries: {
    check: 'validates the files and finds weaknesses of the plan',
    status: 'status report as of a day',
    deadlines: 'what is overdue, due soon, without a deadline or waiting for a date',
    evaluate: 'draft of the yearly evaluation, with the unwritten as visible blanks',
    plan: 'the whole plan as a document',
    show: 'one item with its log, sources, computed state and why',
    list: 'items by owner, focus area, target group, status or light',
    explain: 'one check: why, examples and how to fix it; without an id all checks',
    schema: 'JSON Schema for editors',
    lsp: 'language server for editors: findings as you type, hover, go to definition, completion',
    completion: 'script that lets a shell complete commands, options and ids',
  },
  examples: {
    check: ['planspor check plans', 'planspor check plans --as-of 2017-10-03', 'planspor check plans --fail-on warning --since origin/main', 'planspor check plans --watch'],
    status: ['planspor status --as-of 2017-10-03', 'planspor status --plan handlingsplan-2017 -o status.md', 'planspor status --as-of 2017-10-03 --known-by 2017-10-03'],
    deadlines: ['planspor deadlines --as-of 2023-10-30', 'planspor deadlines --within 60d --owner Erhvervsstyrelsen', 'planspor deadlines --fail-on overdue'],
    evaluate: ['planspor evaluate --year 2017 --as-of 2018-03-01', 'planspor evaluate --year 2017 -o evaluation.docx'],
    plan: ['planspor plan --plan handlingsplan-2017 -o plan.md'],
    show: ['planspor show handlingsplan-2017/bo-b1', 'planspor show bo-a2-1 --as-of 2017-10-03'],
    list: ['planspor list --as-of 2017-10-03 --status not-reported', 'planspor list --owner Erhvervsstyrelsen --plan handlingsplan-2017'],
    explain: ['planspor explain', 'planspor explain no-owner', 'planspor explain kpi-no-baseline --format markdown'],
    schema: ['planspor schema -o plans/planspor.schema.json', 'planspor schema check', 'planspor schema > planspor.schema.json'],
    lsp: ['planspor lsp', 'planspor lsp --lang en'],
    completion: [
      'planspor completion bash > ~/.local/share/bash-completion/completions/planspor',
      'planspor completion zsh > ~/.zfunc/_planspor   # with fpath+=~/.zfunc',
      'planspor completion fish > ~/.config/fish/completions/planspor.fish',
    ],
  },
  helpTitles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', common: 'Common options:', commands: 'Commands:', exitCodes: 'Exit codes:', examples: 'Examples:' },
  exitCodes: {
    done: 'done',
    clean: 'done, nothing at or above the fail level',
    findings: 'done, something at or above the fail level (see --fail-on)',
    refused: 'could not do it: usage, a path, a damaged file, no plan, a failed write',
    interrupted: 'ended by Ctrl-C',
  },
  help: 'show help',
  version: 'show the version',
  choices: 'choices',
  defaults: 'default',
  arguments: {
    paths: 'files or folders; without them the folder plans/ and the plans current on the day',
    check: 'id of the check, such as no-owner; without it all are listed',
    ref: 'the item, such as bo-b1 or handlingsplan-2017/bo-b1',
    which: 'what the schema describes: the plan files, or what check prints as JSON',
    shell: 'the shell that is to complete',
  },
  options: {
    'as-of': 'what held on the day, such as 2017-10-03 or "3 October 2017" (default: today)',
    'known-by': 'only what was told by the day',
    lang: 'language of the report (default: that of the content)',
    format: 'form of the output',
    output: 'write to a file (- is the screen); the form follows from its ending, and the option may be repeated',
    force: 'replace a file that is not replaced otherwise',
    color: 'colours',
    width: 'width in characters',
    quiet: 'only what is needed',
    verbose: 'show more, also of internal errors',
    directory: 'work in this folder',
    config: 'settings from this file instead of planspor.yaml',
    plan: 'only the plan with this id, closed ones too; may be repeated',
    all: 'all plans, closed ones too',
    'fail-on': 'exit 1 from this severity on',
    'fail-on-overdue': 'exit 1 when something is overdue',
    only: 'only these checks, separated by commas',
    except: 'all checks but these',
    fix: 'put right what can be for certain: values without quotes, keys without a value, slips in keys, capitals in references, invisible characters, ignore comments without effect',
    'dry-run': 'show what --fix would change, and write nothing',
    'update-baseline': 'write warnings and notes to planspor-baseline.yaml, so that only new ones are shown; not errors, since a file with errors cannot be relied on: put them right, or ignore them one by one with a reason',
    within: 'how soon "soon" is, such as 30d or 8w',
    owner: 'only what belongs to this owner',
    year: 'plans whose period begins in the year',
    watch: 'check again whenever a file changes, until Ctrl-C',
    since: 'only findings in items that have changed since this git revision',
    area: 'only this focus area (id or letter)',
    'target-group': 'only this target group',
    status: 'only this status',
    light: 'only this light',
    kind: 'only items of this kind',
  },
  more: 'planspor <command> --help says more about a command.',
  refused: {
    unknownCommand: (name, nearest) => `there is no command "${name}".${meant(nearest)} planspor --help lists them all.`,
    unknownOption: (option, nearest, file) =>
      `there is no option "${option}".${meant(nearest)}${file === null ? '' : ` If it is a file, write ./${file}`}`,
    optionValue: (option) => `the option ${option} needs a value.`,
    missingArgument: (name) => `an argument is missing: ${name}.`,
    tooManyArguments: () => 'there are too many arguments.',
    noCommand: () => 'name a command, such as planspor check plans. planspor --help lists them all.',
    choice: (option, value, allowed, nearest) => `${option} cannot be "${value}".${meant(nearest)} Choose ${language.or(allowed)}.`,
    day: (option, text, examples) => `${option} "${text}" is not a day. Write for example ${language.or(examples)}.`,
    days: (option, text) => `${option} "${text}" is not a number of days. Write for example 30d or 8w.`,
    number: (option, text) => `${option} "${text}" is not a whole number.`,
    open: (path, reason) =>
      `${path} ${{
        missing: 'does not exist.',
        'not-regular': 'is not a regular file or folder.',
        denied: 'may not be read. Check its permissions.',
        'link-loop': 'is a link that goes round in a circle.',
        failed: 'could not be read.',
      }[reason]}`,
    write: (path, reason, written) =>
      `${path} ${{
        'folder-missing': 'cannot be written: its folder does not exist.',
        'not-regular': 'is not a regular file.',
        'dangling-link': 'is a link to something that does not exist.',
        'read-only': 'is read-only. Use --force to replace it.',
        denied: 'may not be written. Check its permissions.',
        'no-space': 'could not be written: there is no room.',
        changed: 'has changed since it was read. Try again.',
        failed: 'could not be written.',
      }[reason]} ${written.length > 0 ? `Changed already: ${language.and(written)}.` : 'Nothing was changed.'}`,
    locked: (path, { lock, holder, stale }) => {
      const who = holder ? ` (process ${holder.pid} on ${holder.host}, since ${holder.since})` : '';
      return stale
        ? `${lock} was left behind by a planspor that no longer runs${who}. Delete it and try again. Nothing was changed.`
        : `somebody else is writing ${path}${who}. Try again in a moment; if nobody is, delete ${lock}. Nothing was changed.`;
    },
    print: (code) => `the output could not be written (${code}).`,
    noWorkspace: (folder) => `there is no folder ${folder}/ here. Name a file or folder, such as planspor check myplan.yaml.`,
    noPlans: (where) => `there are no plans in ${where}.`,
    noPlanFiles: (files) =>
      files.length === 0
        ? 'there are no YAML files to check.'
        : `none of the files is a planspor file (${language.and(files.slice(0, 3))}${files.length > 3 ? ' and more' : ''}). A planspor file begins with kind: plan, network or register.`,
    noCurrentPlan: (day, nearest) =>
      `no plan is current on ${day}.${nearest ? ` The nearest is ${nearest.title} (${nearest.file}): try --as-of ${nearest.asOf}.` : ''}`,
    noPlanOfYear: (year, years) =>
      `no plan begins in ${year}.${years.length > 0 ? ` There are plans for ${language.and(years.map(String))}.` : ''}`,
    unknownPlan: (id, nearest, ids) => `there is no plan "${id}".${meant(nearest)}${ids.length > 0 ? ` There are ${language.and(ids)}.` : ''}`,
    unknownCheck: (id, nearest) => `there is no check "${id}".${meant(nearest)} planspor explain lists them all.`,
    unknownOwner: (owner, nearest) => `no owner is called anything with "${owner}".${meant(nearest)}`,
    unknownRef: (ref, nearest, candidates) =>
      candidates.length > 0
        ? `"${ref}" is in no plan that is current on the day. Write ${language.or(candidates)}, or choose another day with --as-of.`
        : `there is no "${ref}".${meant(nearest)}`,
    ambiguousRef: (ref, candidates) => `"${ref}" stands in several places. Write ${language.or(candidates)}.`,
    damaged: (place, message, more) =>
      `${place}: ${sentence(message)}${more > 0 ? ` There ${language.plural(more, 'is 1 more error', `are ${more} more errors`)}.` : ''} Put it right and try again; planspor check shows it all.`,
    settings: (place, message) => `${place}: ${sentence(message)}`,
    baseline: (place, message) => `${place}: ${sentence(message)} Put the file right, or delete it and write it anew with planspor check --update-baseline.`,
    format: (format, command, allowed) => `${command} cannot be written as ${format}. Choose ${language.or(allowed)}.`,
    formatUnknown: (file, endings) => `${file}: its ending does not say which form is wanted. Use ${language.or(endings)}, or add --format.`,
    pairs: () => 'give one --format for each --output, or let the ending decide.',
    needs: (one, other) => `${one} is used only together with ${other}.`,
    notTogether: (one, other) => `${one} and ${other} cannot be used together.`,
    exists: (file) => `${file} exists and has another form. Use --force to replace it. Nothing was changed.`,
    isInput: (file) => `${file} is one of the files being read; it is not overwritten. Nothing was changed.`,
    git: (reason, detail) =>
      ({
        'no-git': '--since needs git, which was not found.',
        'no-repository': `--since needs a git repository; ${detail} is in none.`,
        'unsafe-owner': `git does not trust ${detail}, which belongs to another user. If you do: git config --global --add safe.directory ${detail}`,
        'not-a-revision': `--since "${detail}" is not a revision: it begins with a dash, is empty or has a line break.`,
        'unknown-revision': `git knows no revision "${detail}" (--since).`,
        shallow: `git knows no revision "${detail}" (--since), and this clone has only the latest history. Fetch more: git fetch --unshallow, or fetch-depth: 0 in GitHub Actions.`,
        failed: `git could not tell what has changed: ${detail}`,
      })[reason],
    internal: (detail) => `internal error: ${detail}. Run again with --verbose and send the output to those who maintain planspor.`,
  },
  fixed: (fixes, files, dryRun) =>
    fixes === 0 ? 'nothing to fix' : `${language.number(fixes)} ${dryRun ? 'would be fixed' : 'fixed'} in ${language.number(files)} ${language.plural(files, 'file', 'files')}`,
  tooManyLines: '(more changed lines than can be shown)',
  notFixed: (places) => `not fixed, because something else would then be read differently: ${language.and(places)}`,
  watching: 'watching the files; Ctrl-C ends',
  wrote: (file) => `wrote ${file}`,
  knows: (file, count) => `${file} now holds ${language.number(count)} known ${language.plural(count, 'finding', 'findings')}`,
};
