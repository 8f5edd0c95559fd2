/** Text as Markdown that shows exactly that text, within a line. What matters only where a line starts is `lineStart`'s. */
export function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~$]/g, '\\$&')
    // An entity, also one that the next stretch of text would complete.
    .replace(/&(?=[#a-z]|$)/gi, '\\&')
    // Bare addresses would take escapes inside them literally.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/(?<=[\w.+-])@/g, '\\@')
    .replace(/ +/g, ' ');
}

/** Takes from the start of a finished line whatever would make it a heading, a list, a quotation, a rule or a command. */
export function lineStart(line: string): string {
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:[\s:-]|$)|=+\s*$|:[:-])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
