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
    schema: 'JSON Schema for editors',
  },
  examples: {
    check: ['planspor check plans', 'planspor check plans --as-of 2017-10-03', 'planspor check plans --format json --fail-on warning'],
    status: ['planspor status --as-of 2017-10-03', 'planspor status --plan handlingsplan-2017 -o status.md', 'planspor status --as-of 2017-10-03 --known-by 2017-10-03'],
    deadlines: ['planspor deadlines --as-of 2023-10-30', 'planspor deadlines --within 60d --owner Erhvervsstyrelsen', 'planspor deadlines --fail-on overdue'],
    evaluate: ['planspor evaluate --year 2017 --as-of 2018-03-01', 'planspor evaluate --year 2017 -o evaluation.md'],
    plan: ['planspor plan --plan handlingsplan-2017 -o plan.md'],
    show: ['planspor show handlingsplan-2017/bo-b1', 'planspor show bo-a2-1 --as-of 2017-10-03'],
    list: ['planspor list --as-of 2017-10-03 --status not-reported', 'planspor list --owner Erhvervsstyrelsen --plan handlingsplan-2017'],
    schema: ['planspor schema -o plans/planspor.schema.json'],
  },
  helpTitles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:', examples: 'Examples:' },
  help: 'show help',
  version: 'show the version',
  choices: 'choices',
  defaults: 'default',
  arguments: {
    paths: 'files or folders; without them the folder plans/ and the plans current on the day',
    ref: 'the item, such as bo-b1 or handlingsplan-2017/bo-b1',
  },
  options: {
    'as-of': 'what held on the day, such as 2017-10-03 or "3 October 2017" (default: today)',
    'known-by': 'only what was told by the day',
    lang: 'language of the report (default: that of the content)',
    format: 'form of the output',
    output: 'write to a file; the form follows from its ending, and the option may be repeated',
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
    within: 'how soon "soon" is, such as 30d or 8w',
    owner: 'only what belongs to this owner',
    year: 'plans whose period begins in the year',
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
    write: (path, reason) =>
      `${path} ${{
        'folder-missing': 'cannot be written: its folder does not exist.',
        'not-regular': 'is not a regular file.',
        'dangling-link': 'is a link to something that does not exist.',
        'read-only': 'is read-only. Use --force to replace it.',
        denied: 'may not be written. Check its permissions.',
        'no-space': 'could not be written: there is no room.',
        failed: 'could not be written.',
      }[reason]} Nothing was changed.`,
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
    unknownRef: (ref, nearest, candidates) =>
      candidates.length > 0
        ? `"${ref}" is in no plan that is current on the day. Write ${language.or(candidates)}, or choose another day with --as-of.`
        : `there is no "${ref}".${meant(nearest)}`,
    ambiguousRef: (ref, candidates) => `"${ref}" stands in several places. Write ${language.or(candidates)}.`,
    damaged: (place, message, more) =>
      `${place}: ${sentence(message)}${more > 0 ? ` There ${language.plural(more, 'is 1 more error', `are ${more} more errors`)}.` : ''} Put it right and try again; planspor check shows it all.`,
    settings: (place, message) => `${place}: ${sentence(message)}`,
    format: (format, command, allowed) => `${command} cannot be written as ${format}. Choose ${language.or(allowed)}.`,
    formatUnknown: (file, endings) => `${file}: its ending does not say which form is wanted. Use ${language.or(endings)}, or add --format.`,
    pairs: () => 'give one --format for each --output, or let the ending decide.',
    exists: (file) => `${file} exists and has another form. Use --force to replace it. Nothing was changed.`,
    isInput: (file) => `${file} is one of the files being read; it is not overwritten. Nothing was changed.`,
    internal: (detail) => `internal error: ${detail}. Run again with --verbose and send the output to those who maintain planspor.`,
  },
  wrote: (file) => `wrote ${file}`,
};
