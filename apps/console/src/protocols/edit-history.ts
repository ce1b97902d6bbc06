/** What was edited, with everything that can be taken back and done again. */
export interface EditHistory<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last change was about: letters typed into one field are taken back together. */
  readonly step: string | null;
}

export function begun<State>(present: State): EditHistory<State> {
  return { past: [], present, future: [], step: null };
}

/** After a change; what was taken back before it is gone. */
export function changed<State>(
  history: EditHistory<State>,
  present: State,
  step: string | null = null,
): EditHistory<State> {
  if (Object.is(present, history.present)) return history;
  const goesOn = step !== null && step === history.step;
  const past = goesOn ? history.past : [...history.past, history.present];
  return { past, present, future: [], step };
}

export function undone<State>(history: EditHistory<State>): EditHistory<State> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  const [before] = past.slice(-1);
  return {
    past: past.slice(0, -1),
    present: before as State,
    future: [present, ...future],
    step: null,
  };
}

export function redone<State>(history: EditHistory<State>): EditHistory<State> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [next, ...later] = future;
  return { past: [...past, present], present: next as State, future: later, step: null };
}
