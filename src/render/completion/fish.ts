import { type CommandLine, type CommandWords, everyCommand, type OptionWords, type Value } from './command-line.ts';

/** A script for fish, from version 3.1 on. */
export function fish(line: CommandLine): string {
  const all = everyCommand(line);
  const valued = new Set(all.flatMap(({ options }) => options.flatMap(({ flags, value }) => (value === null ? [] : flags))));
  return `# fish completion for planspor: planspor completion fish
function __planspor_words
    # The command and its arguments before the cursor, without options and their values.
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if string match -q -- '-*' $word
            contains -- $word ${[...valued].join(' ')}; and set skip 1
        else
            echo $word
        end
    end
end
function __planspor_in
    # Whether the command is this one, and, where a number is given, so many arguments (or more, with a +) stand before.
    set -l words (__planspor_words)
    test "$words[1]" = "$argv[1]"; or return 1
    test (count $argv) = 1; and return 0
    set -l before (math (count $words) - 1)
    if string match -q -- '*+' $argv[2]
        test $before -ge (string trim -c + $argv[2])
    else
        test $before -eq $argv[2]
    end
end
complete -c planspor -f
${all.flatMap((command) => linesOf(command, line)).join('\n')}
`;
}

function linesOf(command: CommandWords, line: CommandLine): string[] {
  const { name, summary, options, arguments: args } = command;
  const here = (more = ''): string => `complete -c planspor -n ${quoted(`__planspor_in ${name === '' ? "''" : name}${more}`)}`;
  return [
    ...(name === '' ? [] : [`complete -c planspor -n ${quoted("__planspor_in ''")} -a ${name} -d ${quoted(summary)}`]),
    ...options.map((option) => [here(), flagsOf(option), optionValue(option.value, line), `-d ${quoted(option.description)}`].filter(Boolean).join(' ')),
    ...args
      .map(({ value, variadic }, position) => ({ position: variadic ? `${position}+` : `${position}`, offered: offer(value, line) }))
      .filter(({ offered }) => offered !== '')
      .map(({ position, offered }) => `${here(` ${position}`)} ${offered}`),
  ];
}

const flagsOf = ({ flags }: OptionWords): string => flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');

const optionValue = (value: Value | null, line: CommandLine): string => (value === null ? '' : value === 'files' ? '-r -F' : `-x ${offer(value, line)}`.trim());

function offer(value: Value, { checks }: CommandLine): string {
  if (typeof value !== 'string') return `-a ${quoted(value.join(' '))}`;
  switch (value) {
    case 'anything':
      return '';
    case 'files':
    case 'plan-files':
      return '-F';
    case 'folders':
      return `-a ${quoted('(__fish_complete_directories)')}`;
    case 'check':
      return `-a ${quoted(checks.join(' '))}`;
    case 'checks':
      return `-a ${quoted(`(__fish_append , ${checks.join(' ')})`)}`;
    case 'items':
    case 'kpis':
    case 'plans':
      return `-k -a ${quoted(`(command planspor completion ${value} 2>/dev/null)`)}`;
  }
}

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
