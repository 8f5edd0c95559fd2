import { upperFirst } from './words.ts';

/** What a section or an area is called in front of its name: "Handlingsplan for borgere", "Indsatsområde Digital Post". */
const generic = /^(?:(?:handlings|handle)plan(?:en)? for|indsatsområde[:t]?|action plan for|focus area:?)\s+(?=\S)/iu;

/** The name alone, as a heading: "Handlingsplan for borgere" is "Borgere". */
export const shortTitle = (title: string): string => upperFirst(title.replace(generic, ''));

/** A label in front of a short title, or whichever there is. */
export const labelled = ({ label, title }: { label: string | null; title: string | null }): string =>
  [label, title === null ? null : shortTitle(title)].filter((part) => part !== null).join(' ');
