/**
 * What the runner of GitHub Actions makes of the output of a step, by its own rules: a line whose first visible
 * characters are `::`, or that has `##[` anywhere, is a command when it names one that the runner knows.
 */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const known = new Set([
  'error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher',
  'set-env', 'set-output', 'save-state', 'stop-commands',
]);

export const commandsIn = (output: string): RunnerCommand[] =>
  output.split(/\r\n|\r|\n/).flatMap((line) => withColons(line) ?? withHashes(line) ?? []);

function withColons(line: string): RunnerCommand[] | undefined {
  const message = line.trimStart();
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return undefined;
  return commandOf(message.slice(2, end), ',', message.slice(end + 2), unescapedProperty, unescapedData);
}

function withHashes(line: string): RunnerCommand[] | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), unescapedOld, unescapedOld);
}

type Unescape = (text: string) => string;

function commandOf(info: string, separator: string, data: string, property: Unescape, unescapeData: Unescape): RunnerCommand[] | undefined {
  const [name = ''] = info.split(' ', 1);
  if (!known.has(name.toLowerCase())) return undefined;
  const pairs = info.slice(name.length).trim().split(separator).filter((part) => part !== '');
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && at < pair.length - 1 ? [[pair.slice(0, at), property(pair.slice(at + 1))]] : [];
  });
  return [{ name, properties: Object.fromEntries(properties) as Record<string, string>, data: unescapeData(data) }];
}

// In the runner's order, the per cent sign last.
const unescapedData: Unescape = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapedProperty: Unescape = (text) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
const unescapedOld: Unescape = (text) =>
  text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']').replaceAll('%25', '%');
