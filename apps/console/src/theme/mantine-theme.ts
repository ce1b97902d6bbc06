import { createTheme, type CSSVariablesResolver } from '@mantine/core';

const pixels = (size: number): string => `${size / 15}rem`;

// One hue for every shade: the tokens decide what is light or dark, not Mantine's palette.
const accent = 'var(--focus)';

export const mantineTheme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: pixels(12), sm: pixels(13), md: '1rem', lg: pixels(18), xl: pixels(22) },
  spacing: { xs: pixels(4), sm: pixels(8), md: pixels(12), lg: pixels(16), xl: pixels(24) },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  primaryColor: 'accent',
  colors: {
    accent: [accent, accent, accent, accent, accent, accent, accent, accent, accent, accent],
  },
  focusRing: 'always',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const TOKENS = {
  '--mantine-color-body': 'var(--background)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-anchor': 'var(--focus)',
  '--mantine-color-error': 'var(--trouble)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--surface)',
  '--mantine-color-disabled-color': 'var(--muted)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--focus)',
  '--mantine-primary-color-filled-hover': 'color-mix(in srgb, var(--focus) 85%, var(--text))',
  '--mantine-primary-color-contrast': 'var(--background)',
  '--mantine-primary-color-light': 'var(--selected)',
  '--mantine-primary-color-light-hover': 'var(--selected)',
  '--mantine-primary-color-light-color': 'var(--focus)',
  '--mantine-color-accent-filled': 'var(--focus)',
  '--mantine-color-accent-filled-hover': 'color-mix(in srgb, var(--focus) 85%, var(--text))',
  '--mantine-color-accent-light': 'var(--selected)',
  '--mantine-color-accent-light-hover': 'var(--hover)',
  '--mantine-color-accent-light-color': 'var(--focus)',
  '--mantine-color-accent-outline': 'var(--focus)',
  '--mantine-color-accent-outline-hover': 'var(--hover)',
};

export const mantineVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: TOKENS,
  dark: TOKENS,
});
