import { type ArgumentWords, type CommandLine, type CommandWords, type OptionWords, quoted, type Value } from './command-line.ts';

/** A script for zsh: sourced, or saved as `_planspor` in a folder of `fpath`. */
export function zsh(line: CommandLine): string {
  return `#compdef planspor
# zsh completion for planspor: planspor completion zsh
_planspor_ask() {
  local -a found
  found=(\${(f)"$(command planspor completion "$1" 2>/dev/null)"})
  found=("\${(@)found//:/\\\\:}")
  found=("\${(@)found/$'\\t'/:}")
  _describe -t $1 $1 found
}
_planspor_items() { _planspor_ask items }
_planspor_kpis() { _planspor_ask kpis }
_planspor_plans() { _planspor_ask plans }
_planspor_check() { local -a ids; ids=(${line.checks.join(' ')}); _describe -t checks check ids }
_planspor_checks() { _sequence -s , _planspor_check }
_planspor_command() {
  local -a commands
  commands=(
${line.commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  _describe -t commands command commands
}
_planspor() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C ${[...line.options.flatMap(optionSpecs), quoted('1: :_planspor_command'), quoted('*:: :->rest')].join(' ')}
  [[ $state == rest ]] || return
  case $words[1] in
${line.commands.map((command) => `    ${command.name}) _arguments ${specs(command).join(' ')} ;;`).join('\n')}
  esac
}
if [[ $funcstack[1] == _planspor ]]; then _planspor "$@"; else compdef _planspor planspor; fi
`;
}

const specs = ({ options, arguments: all }: CommandWords): string[] => [
  ...options.flatMap(optionSpecs),
  ...all.map(({ name, value, variadic }: ArgumentWords, position) =>
    quoted(`${variadic ? '*' : position + 1}:${escaped(name)}:${actionOf(value)}`),
  ),
];

function optionSpecs({ flags, description, value }: OptionWords): string[] {
  return flags.map((flag) => {
    const told = `[${escaped(description)}]`;
    if (value === null) return quoted(`(${flags.join(' ')})${flag}${told}`);
    return quoted(`*${flag}${flag.startsWith('--') ? '=' : ''}${told}:${escaped(flag.replace(/^-+/, ''))}:${actionOf(value)}`);
  });
}

const actions = {
  anything: ' ',
  files: '_files',
  'plan-files': '_files -g "*.(yaml|yml)"',
  folders: '_files -/',
  checks: '_planspor_checks',
  check: '_planspor_check',
  items: '_planspor_items',
  kpis: '_planspor_kpis',
  plans: '_planspor_plans',
} as const;

const actionOf = (value: Value): string => (typeof value === 'string' ? actions[value] : `(${value.join(' ')})`);

const escaped = (text: string): string => text.replaceAll(/[\\[\]:]/g, String.raw`\$&`);
