import { createStore, useStore } from '../state/store.js';

/** How often a crew was told to look anew at its mission. */
const news = createStore(0);

export function tellMissionNews(): void {
  news.set(news.get() + 1);
}

export function useMissionNews(): number {
  return useStore(news);
}
