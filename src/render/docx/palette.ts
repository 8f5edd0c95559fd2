import type { Light, Tone } from '../document.ts';

/** Colours as Word writes them. Text has at least 4.5:1 against what it stands on, a shape 3:1. */
export const palette = {
  text: '1F2328',
  heading: '1B3A5C',
  muted: '57606A',
  rule: 'C8D1DA',
  header: 'E4ECF4',
  listing: 'F4F6F8',
} as const;

export const lightColours: Readonly<Record<Light, string>> = {
  green: '1A7F37',
  yellow: '8A5A00',
  red: 'B42318',
  grey: '57606A',
  none: '57606A',
};

export const toneColours: Readonly<Record<Tone, { fill: string; bar: string }>> = {
  decision: { fill: 'E7F0FA', bar: '1F5FA8' },
  missing: { fill: 'FFF4D6', bar: '8A5A00' },
  note: { fill: 'F1F3F5', bar: '57606A' },
};
