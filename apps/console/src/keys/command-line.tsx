import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { onPersonLeft } from '../state/personal.js';
import { KeyHint } from '../ui/key-hint.js';
import styles from './command-line.module.css';
import { bestFits, restOf, wordsOf } from './command-words.js';
import { commandNamed, useLiveCommands, type Command } from './commands.js';

const SHOWN = 8;
const REMEMBERED = 50;

// For this page only, never stored: a note may speak of a patient.
const history: string[] = [];

interface Suggestion {
  readonly line: string;
  readonly text: string;
  readonly hint: string;
}

/** A line above the key strip: verb and words, completed while typing. The desk behind goes on. */
export function CommandLine({ onClose }: { readonly onClose: () => void }) {
  const { t, problem } = useText();
  const commands = useLiveCommands();
  const input = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState<number>();
  const [back, setBack] = useState(0);
  const [says, setSays] = useState('');
  useFocusWhileOpen(input);

  const suggestions = suggest(commands, line);
  const command = commandNamed(commands, wordsOf(line)[0] ?? '');

  function write(next: string): void {
    setLine(next);
    setChosen(undefined);
    setSays('');
  }

  async function run(written: string): Promise<void> {
    const [verb = '', ...args] = wordsOf(written);
    if (verb === '') return;
    const found = commandNamed(commands, verb);
    if (!found) {
      setSays(t('command.unknown', { verb }));
      return;
    }
    remember(written);
    setBack(0);
    try {
      const answer = await found.run(args, restOf(written));
      if (answer.done && answer.says === undefined) {
        onClose();
        return;
      }
      if (answer.done) write('');
      setSays(answer.says ?? '');
    } catch (error) {
      const { happened, todo } = problem(asProblem(error).code);
      setSays(`${t('command.failed')} ${happened} ${todo}`);
    }
  }

  function recall(steps: number): void {
    const next = Math.min(Math.max(back + steps, 0), history.length);
    setBack(next);
    write(next === 0 ? '' : (history[history.length - next] ?? ''));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isRecalling = line === '' || back > 0;
    switch (event.key) {
      case 'Escape':
        onClose();
        break;
      case 'Enter':
        void run(line);
        break;
      case 'Tab': {
        const suggestion = suggestions[chosen ?? 0];
        if (suggestion) write(`${suggestion.line} `);
        break;
      }
      case 'ArrowUp':
      case 'ArrowDown': {
        const step = event.key === 'ArrowUp' ? 1 : -1;
        if (isRecalling) recall(step);
        else setChosen(turn(chosen, step, suggestions.length));
        break;
      }
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles['line']} role="search" aria-label={t('command.title')}>
      {says !== '' && (
        <p className={styles['says']} role="status">
          {says}
        </p>
      )}
      {suggestions.length > 0 && (
        <ol className={styles['suggestions']} role="listbox" id="command-suggestions">
          {suggestions.map(({ line: full, text, hint }, index) => (
            <li
              key={full}
              id={`command-suggestion-${index}`}
              role="option"
              aria-selected={index === (chosen ?? 0)}
              onMouseDown={(event) => {
                event.preventDefault();
                write(`${full} `);
              }}
            >
              <code>{text}</code> <span className={styles['hint']}>{hint}</span>
            </li>
          ))}
        </ol>
      )}
      <div className={styles['entry']}>
        <KeyHint combo="Ctrl+K" />
        <input
          ref={input}
          className={styles['input']}
          value={line}
          spellCheck={false}
          autoComplete="off"
          role="combobox"
          aria-expanded={suggestions.length > 0}
          aria-controls="command-suggestions"
          aria-activedescendant={`command-suggestion-${chosen ?? 0}`}
          aria-label={t('command.title')}
          placeholder={t('command.placeholder')}
          onChange={(event) => {
            setBack(0);
            write(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        {command && <code className={styles['hint']}>{command.syntax}</code>}
      </div>
    </div>
  );
}

/** The hands come back to where they were. */
function useFocusWhileOpen(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [input]);
}

function suggest(commands: readonly Command[], line: string): readonly Suggestion[] {
  const words = wordsOf(line);
  const isNewWord = line === '' || line.endsWith(' ');
  const [verb = ''] = words;
  if (words.length === 0 || (words.length === 1 && !isNewWord))
    return bestFits(verb, commands, ({ name }) => name, SHOWN).map(({ name, syntax, help }) => ({
      line: name,
      text: syntax,
      hint: help,
    }));
  const args = isNewWord ? [...words.slice(1), ''] : words.slice(1);
  const completions = commandNamed(commands, verb)?.complete?.(args) ?? [];
  const before = [verb, ...args.slice(0, -1)].map(quoted).join(' ');
  return bestFits(args.at(-1) ?? '', completions, ({ word }) => word, SHOWN).map(
    ({ word, hint = '' }) => ({ line: `${before} ${quoted(word)}`, text: word, hint }),
  );
}

function quoted(word: string): string {
  return /\s/.test(word) ? `"${word}"` : word;
}

function turn(chosen: number | undefined, step: 1 | -1, count: number): number | undefined {
  if (count === 0) return undefined;
  return ((chosen ?? 0) - step + count) % count;
}

function remember(line: string): void {
  if (history.at(-1) !== line) history.push(line);
  if (history.length > REMEMBERED) history.shift();
}

onPersonLeft(() => {
  history.length = 0;
});
