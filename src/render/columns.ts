import stringWidth from 'fast-string-width';
import { isPlain } from './plain-text.ts';

/** How many columns of a screen a text fills. */
export const columnsOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));
