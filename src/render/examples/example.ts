/**
 * What a check finds, and the same put right, as whole files in any language. A first line may name the day to look
 * from. `# name.yaml` begins each of several files; put right are then only those that are new or different.
 */
export interface Example {
  bad: string;
  good: string;
}

/** A day that the example is looked at from. */
export const on = (day: string, text: string): string => `# planspor check --as-of ${day}\n${text}`;

/** The least that a plan is. */
export const bare = `kind: plan
id: skoledag
title: Handlingsplan for en sundere skoledag
period: { from: 2026-01-01, to: 2026-12-31 }
`;

export const plan = (rest: string): string => `${bare}${rest}\n`;

/** The same with one initiative, told from its second line on. */
export const vandposter = (rest: string): string => plan(`initiatives:
  - id: vandposter
    title: Nye vandposter på alle skoler
${rest}`);

export const network = (rest: string): string => `kind: network
id: skolenetvaerk
title: Netværk for en sundere skoledag
${rest}
`;

/** Several files, by name. */
export const files = (texts: Readonly<Record<string, string>>): string =>
  Object.entries(texts).map(([name, text]) => `# ${name}\n${text}`).join('');
