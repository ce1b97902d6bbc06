import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAppearance } from './appearance.js';
import { mantineTheme, mantineVariables } from './mantine-theme.js';

/** Mantine with the tokens of `tokens.css`; high contrast is a dark scheme with other tokens. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const { theme } = useAppearance();
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      forceColorScheme={theme === 'light' ? 'light' : 'dark'}
    >
      {children}
    </MantineProvider>
  );
}
