/**
 * The JSON Schema of `planspor check --format json`, draft 7. Fields may be added, so unknown ones are allowed;
 * none is renamed or taken away while `schemaVersion` is 1.
 */
export function checkSchema(): object {
  const position = { type: 'integer', minimum: 1 };
  const place = {
    file: { type: 'string', minLength: 1, description: 'As it was named on the command line, or from the folder the check ran in.' },
    line: { ...position, description: 'From 1.' },
    column: { ...position, description: 'From 1, in Unicode code points.' },
    endLine: position,
    endColumn: { ...position, description: 'Just after the last character.' },
  };
  const message = { type: 'string', minLength: 1, description: 'One sentence in the language of the report.' };
  const finding = {
    check: { type: 'string', pattern: '^[a-z]+(-[a-z0-9]+)*$', description: 'Id of the check; stable, and never used again for another.' },
    severity: { enum: ['error', 'warning', 'info'] },
    message,
    ...place,
    path: { type: 'string', description: 'Into the data of the file, such as initiatives/0/owner; empty where none leads.' },
    item: { type: ['string', 'null'], description: 'Id of the thing it is about; null for the file as a whole.' },
    related: { type: 'array', items: every({ ...place, message }), description: 'Other places that matter, such as the first of two equal ids.' },
  };
  const count = { type: 'integer', minimum: 0 };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'planspor check',
    description: 'Output of planspor check --format json, version 1',
    ...every({
      schemaVersion: { const: 1 },
      findings: { type: 'array', items: every(finding), description: 'By file, line, column and check.' },
      summary: every({
        files: count,
        errors: count,
        warnings: count,
        infos: count,
        suppressed: {
          ...every({ ignored: count, baseline: count }),
          description: 'Findings that are not told: because of a comment in the file, or because the baseline knows them.',
        },
      }),
    }),
  };
}

/** An object that has all of these fields. */
const every = (properties: Readonly<Record<string, object>>): object => ({ type: 'object', required: Object.keys(properties), properties });
