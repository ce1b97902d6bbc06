import type { Level } from '@lib/triage';

export type MapTheme = 'dark' | 'light' | 'contrast';

/** The colours of the ground: dim, so that what lies on it is brighter. */
interface Ground {
  readonly sea: string;
  readonly land: string;
  readonly belgium: string;
  readonly coast: string;
  readonly border: string;
  readonly province: string;
  readonly place: string;
  readonly city: string;
}

const GROUNDS: Readonly<Record<MapTheme, Ground>> = {
  dark: {
    sea: '#0b1015',
    land: '#131920',
    belgium: '#1a222b',
    coast: '#2f3c49',
    border: '#475767',
    province: '#2c3844',
    place: '#8496a6',
    city: '#b4c1cd',
  },
  light: {
    sea: '#d3dee7',
    land: '#eceff2',
    belgium: '#fafbfc',
    coast: '#9fb2c2',
    border: '#8294a4',
    province: '#c5d0d9',
    place: '#566675',
    city: '#2c3a47',
  },
  contrast: {
    sea: '#000000',
    land: '#0c0f12',
    belgium: '#171b1f',
    coast: '#7d8b98',
    border: '#b9c5d0',
    province: '#525f6b',
    place: '#c5d0da',
    city: '#f2f5f8',
  },
};

/** All that the map is painted with. */
export interface Palette extends Ground {
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly surface: string;
  readonly good: string;
  readonly focus: string;
  readonly levels: Readonly<Record<Level, string>>;
}

/** Of the console's tokens where they are, or else their dark values. */
export function paletteOf(element: Element, theme: MapTheme): Palette {
  const style = getComputedStyle(element);
  const token = (name: string, otherwise: string): string =>
    style.getPropertyValue(`--${name}`).trim() || otherwise;
  return {
    ...GROUNDS[theme],
    text: token('text', '#d7dee6'),
    muted: token('muted', '#9fafbe'),
    edge: token('edge', '#647787'),
    surface: token('surface', '#171d24'),
    good: token('good', '#8fc3a5'),
    focus: token('focus', '#6cb6ff'),
    levels: {
      '1': token('level-1', '#ff5a52'),
      '2': token('level-2', '#ff8a3d'),
      '3': token('level-3', '#ffc04a'),
      '4': token('level-4', '#e8d44d'),
      '5': token('level-5', '#9bd56b'),
      '6': token('level-6', '#5fc7b8'),
      '7': token('level-7', '#6aa9f0'),
      '8': token('level-8', '#93a4b8'),
      A: token('level-a', '#93a4b8'),
    },
  };
}

export const MAP_FONT = "'Inter Variable', system-ui, 'Segoe UI', 'Noto Sans', sans-serif";
