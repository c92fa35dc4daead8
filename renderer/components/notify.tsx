import type { CommandProblem } from '#state/command-problem.ts';
import { notices } from './notices.tsx';
import { UndoButton } from './UndoButton.tsx';
import styles from './notify.module.css';

const doneWithUndo = (text: string): void => {
  const id = notices.undoable(
    <span className={styles['done']}>
      {text}
      <UndoButton onDone={() => notices.hide(id)} />
    </span>,
  );
};

/** Passing words at the window's lower edge. Each is also read out by a screen reader. */
export const notify = {
  /** Something was done. With `undo` it can be taken back from right here. */
  done: (text: string, options: { readonly undo?: true } = {}): void => {
    if (options.undo) doneWithUndo(text);
    else notices.done(text);
  },
  /** A command was refused: what happened, that nothing was changed, what to do. */
  problem: (problem: CommandProblem): void => {
    notices.problem(problem);
  },
  /** Something that nobody foresaw. */
  fault: (error: unknown): void => {
    notices.fault(error);
  },
} as const;
