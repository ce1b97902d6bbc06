import { LANGUAGES } from '@lib/kernel';
import { setLanguage } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { useCommands, type Command, type CommandAnswer } from '../keys/commands.js';
import { lock, useSession } from '../sign-in/session-state.js';
import { THEMES, useAppearance } from '../theme/appearance.js';
import { desksOf } from './desks.js';
import { useDesk } from './use-desk.js';

const DONE: CommandAnswer = { done: true };

/** The commands that every desk has. */
export function useFrameCommands(showHelp: () => void): void {
  const { t } = useText();
  const { role } = useSession();
  const { setTheme } = useAppearance();
  const [, openDesk] = useDesk();
  const desks = desksOf(role);
  const commands: readonly Command[] = [
    {
      name: 'help',
      aliases: ['?'],
      syntax: 'help',
      help: t('command.help'),
      run: () => {
        showHelp();
        return DONE;
      },
    },
    {
      name: 'go',
      syntax: 'go DESK',
      help: t('command.go'),
      complete: () => desks.map(({ id, title }) => ({ word: id, hint: t(title) })),
      run: ([wanted = '']) => {
        const desk = desks.find(({ id }) => id.startsWith(wanted));
        if (!desk || wanted === '') return { done: false, says: t('command.go-unknown') };
        openDesk(desk.id);
        return DONE;
      },
    },
    choice('lang', t('command.language'), LANGUAGES, setLanguage),
    choice('theme', t('command.theme'), THEMES, setTheme),
    {
      name: 'lock',
      syntax: 'lock',
      help: t('command.lock'),
      run: () => {
        void lock();
        return DONE;
      },
    },
  ];
  useCommands(commands);
}

function choice<Word extends string>(
  name: string,
  help: string,
  words: readonly Word[],
  choose: (word: Word) => void,
): Command {
  return {
    name,
    syntax: `${name} ${words.join('|')}`,
    help,
    complete: () => words.map((word) => ({ word })),
    run: ([wanted]) => {
      const word = words.find((one) => one === wanted);
      if (word === undefined) return { done: false, says: help };
      choose(word);
      return DONE;
    },
  };
}
