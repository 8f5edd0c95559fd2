/** A command to the runner of GitHub Actions, on a line of its own. Properties without a value are left out. */
export function workflowCommand(name: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${property(String(value))}`]));
  return `::${[name, given.join(',')].join(' ').trimEnd()}::${data(cut(message))}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The runner cuts at this length, wherever it falls. */
const longest = 4096;

/** Cut where it shows, and never through a character of two units. */
function cut(message: string): string {
  return message.length < longest ? message : `${message.slice(0, longest - 2).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
