import type { Language } from '@lib/kernel';
import { actions } from './actions.js';

const TEXTS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  Object.entries(actions),
);

/** What an entry of the log says was done; an action of another version stands as its code. */
export function actionText(action: string, language: Language): string {
  return TEXTS.get(`action.${action}`)?.[language] ?? action;
}
