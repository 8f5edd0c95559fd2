import { type CommandLine, type CommandWords, everyCommand, quoted, type Value } from './command-line.ts';

/**
 * A script for bash, from version 3.2 on and without the package bash-completion. What comes from the plans is only
 * compared, never given to `compgen -W`, which would run what stands in it.
 */
export function bash(line: CommandLine): string {
  const all = everyCommand(line);
  const valued = all.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) => (value === null ? [] : [{ words: flags.map((flag) => quoted(`${name} ${flag}`)), value }])),
  );
  return `# bash completion for planspor: planspor completion bash
_planspor_value_of() {
  case "$command $1" in
${valued.map(({ words, value }) => `    ${words.join(' | ')}) takes=${quoted(inWords(value))} ;;`).join('\n')}
    *) takes= ;;
  esac
}
_planspor_options() {
  case "$command" in
${all.map(({ name, options }) => `    ${quoted(name)}) _planspor_offer ${options.flatMap(({ flags }) => flags).join(' ')} ;;`).join('\n')}
  esac
}
_planspor_arguments() {
  case "$command $position" in
    ' '*) _planspor_offer ${line.commands.map(({ name }) => name).join(' ')} ;;
${line.commands.flatMap(argumentCases).join('\n')}
  esac
}
_planspor_offer() {
  local word
  for word; do
    if [[ $word == "$current"* ]]; then COMPREPLY+=("$before$word"); fi
  done
}
_planspor_ask() {
  local line
  while IFS= read -r line; do
    _planspor_offer "\${line%%$'\\t'*}"
  done < <(command planspor completion "$1" 2>/dev/null)
}
_planspor_files() {
  local line
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$before$line"); done < <(compgen "$@" -- "$current")
}
_planspor_value() {
  case "$1" in
    anything) ;;
    files) _planspor_files -f ;;
    folders) _planspor_files -d ;;
    plan-files) _planspor_files -f -X '!*.yaml'; _planspor_files -f -X '!*.yml'; _planspor_files -d ;;
    items | kpis | plans) _planspor_ask "$1" ;;
    check) _planspor_offer ${line.checks.join(' ')} ;;
    checks)
      if [[ $current == *,* ]]; then before=$before\${current%,*},; current=\${current##*,}; fi
      _planspor_value check ;;
    *) _planspor_offer $1 ;;
  esac
}
_planspor() {
  local command= option= takes= before= position=0 word i
  local current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $option ]]; then
      # bash gives --format=json as three words.
      if [[ $word != = ]]; then option=; fi
    elif [[ $word == -* ]]; then
      _planspor_value_of "$word"
      if [[ $takes ]]; then option=$word; fi
    elif [[ $command ]]; then
      position=$((position + 1))
    else
      command=$word
    fi
  done
  if [[ $current == = ]]; then current=; fi
  if [[ $current == --*=* ]]; then
    option=\${current%%=*}
    before=$option=
    current=\${current#*=}
  fi
  if [[ $option ]]; then
    _planspor_value_of "$option"
    _planspor_value "$takes"
  elif [[ $current == -* ]]; then
    _planspor_options
  else
    _planspor_arguments
  fi
}
complete -F _planspor planspor
`;
}

const inWords = (value: Value): string => (typeof value === 'string' ? value : value.join(' '));

function argumentCases({ name, arguments: all }: CommandWords): string[] {
  return all.map(({ value, variadic }, position) => {
    const pattern = variadic ? `${quoted(`${name} `)}*` : quoted(`${name} ${position}`);
    return `    ${pattern}) _planspor_value ${quoted(inWords(value))} ;;`;
  });
}
