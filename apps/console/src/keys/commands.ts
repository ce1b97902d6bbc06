import { useLayoutEffect, useRef } from 'react';
import { createStore, useStore } from '../state/store.js';

export interface Command {
  /** The verb, short: `d`, `s`, `kb`, `who`. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** `d UNIT CASE`: shown while typing. */
  readonly syntax: string;
  /** What it does, in the reader's language. */
  readonly help: string;
  /** Does it. A text it answers is shown on the line; what it throws reads as not done. */
  readonly run: (
    args: readonly string[],
    /** What follows the verb, as written. */
    rest: string,
  ) => CommandAnswer | Promise<CommandAnswer>;
  /** What the last of these words could become. */
  readonly complete?: (args: readonly string[]) => readonly Completion[];
}

export interface CommandAnswer {
  readonly says?: string;
  /** False keeps the line open and what was typed in it. */
  readonly done: boolean;
}

interface Completion {
  readonly word: string;
  readonly hint?: string;
}

interface CommandSet {
  commands: readonly Command[];
}

const sets = createStore<readonly CommandSet[]>([]);

/** Offers commands on the command line while this component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const set = useRef<CommandSet>({ commands: [] });
  const shown = commands
    .map(({ name, syntax, help }) => [name, syntax, help].join('\t'))
    .join('\n');

  useLayoutEffect(() => {
    const added = set.current;
    sets.set([added, ...sets.get()]);
    return () => {
      sets.set(sets.get().filter((other) => other !== added));
    };
  }, []);

  useLayoutEffect(() => {
    set.current.commands = commands;
  });

  useLayoutEffect(() => {
    sets.set([...sets.get()]);
  }, [shown]);
}

/** Every command of now; of two with one name, that of the desk wins over that of the frame. */
export function useLiveCommands(): readonly Command[] {
  const seen = new Set<string>();
  return useStore(sets)
    .flatMap(({ commands }) => commands)
    .filter(({ name }) => !seen.has(name) && seen.add(name));
}

export function commandNamed(commands: readonly Command[], verb: string): Command | undefined {
  const wanted = verb.toLowerCase();
  return commands.find(({ name, aliases = [] }) => name === wanted || aliases.includes(wanted));
}
