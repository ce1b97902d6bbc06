import { rememberAtSeat, rememberedAtSeat } from '../state/seat.js';
import { createStore, useStore } from '../state/store.js';

export const THEMES = ['dark', 'light', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** In per cent of the base size. */
export const SCALES = [100, 110, 125, 150, 175, 200] as const;
export type Scale = (typeof SCALES)[number];

interface Appearance {
  readonly theme: Theme;
  readonly scale: Scale;
}

const appearance = createStore<Appearance>({
  theme: THEMES.find((theme) => theme === rememberedAtSeat('theme')) ?? 'dark',
  scale: SCALES.find((scale) => String(scale) === rememberedAtSeat('scale')) ?? 100,
});

/** The theme and scale of this seat, shown on the document and remembered. */
export function useAppearance(): Appearance & {
  readonly setTheme: (theme: Theme) => void;
  readonly setScale: (scale: Scale) => void;
} {
  return { ...useStore(appearance), setTheme, setScale };
}

export function showAppearance(): void {
  const { theme, scale } = appearance.get();
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.setProperty('--scale', String(scale / 100));
}

function setTheme(theme: Theme): void {
  rememberAtSeat('theme', theme);
  appearance.set({ ...appearance.get(), theme });
  showAppearance();
}

function setScale(scale: Scale): void {
  rememberAtSeat('scale', String(scale));
  appearance.set({ ...appearance.get(), scale });
  showAppearance();
}
