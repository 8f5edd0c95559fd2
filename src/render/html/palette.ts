import type { Light } from '../document.ts';

/** Colours of one appearance. Text keeps a contrast of 4.5 to what it stands on, and edges one of 3. */
export interface Palette {
  ground: string;
  /** Behind what is set apart. */
  shade: string;
  text: string;
  muted: string;
  /** Links, headings' edges and the focus. */
  accent: string;
  edge: string;
  lights: Readonly<Record<Light, string>>;
  /** Something a person must still write. */
  blank: { ground: string; text: string; edge: string };
}

export const day: Palette = {
  ground: '#ffffff',
  shade: '#f3f5f7',
  text: '#1b1d1f',
  muted: '#55595e',
  accent: '#0b4f71',
  edge: '#7d848b',
  lights: { green: '#1d6f31', yellow: '#8a5300', red: '#b3231b', grey: '#5a5f64', none: '#55595e' },
  blank: { ground: '#fff2b8', text: '#1b1d1f', edge: '#8a6a00' },
};

export const night: Palette = {
  ground: '#16191c',
  shade: '#22272b',
  text: '#eceef0',
  muted: '#b4bac0',
  accent: '#86c8ee',
  edge: '#8b939a',
  lights: { green: '#74d18a', yellow: '#f2bb55', red: '#ff9088', grey: '#b4bac0', none: '#b4bac0' },
  blank: { ground: '#4a3d00', text: '#fff2b8', edge: '#e0bf3e' },
};
