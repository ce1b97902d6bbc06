import type { Values } from './entry.js';
import { actions } from './actions.js';
import { aedTexts } from './aeds.js';
import { asking } from './asking.js';
import { callTaking } from './call-taking.js';
import { commands } from './commands.js';
import { common } from './common.js';
import { crewPage } from './crew.js';
import { desks } from './desks.js';
import { dispatching } from './dispatch.js';
import { following } from './following.js';
import { levels } from './levels.js';
import { oversight } from './oversight.js';
import { protocolTexts } from './protocols.js';
import { quality } from './quality.js';
import { responseTexts } from './response.js';
import { signIn } from './sign-in.js';

/** Every text of the console by its key. A desk adds its file here, with one line. */
export const CATALOGUE = {
  ...actions,
  ...aedTexts,
  ...asking,
  ...callTaking,
  ...commands,
  ...common,
  ...crewPage,
  ...desks,
  ...dispatching,
  ...following,
  ...levels,
  ...oversight,
  ...protocolTexts,
  ...quality,
  ...responseTexts,
  ...signIn,
} as const;

export type TextKey = keyof typeof CATALOGUE;
export type ValuesOf<Key extends TextKey> = Values<(typeof CATALOGUE)[Key]>;

/** The keys whose texts stand alone: for tables of keys. */
export type PlainTextKey = {
  [Key in TextKey]: ValuesOf<Key> extends [] ? Key : never;
}[TextKey];
