import type { CommandProblem } from '#state/command-problem.ts';
import { notices } from './notices.tsx';
import { ShowFileButton } from './ShowFileButton.tsx';
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

const doneWithFile = (text: string, path: string): void => {
  const id = notices.done(
    <span className={styles['done']}>
      {text}
      <ShowFileButton path={path} onDone={() => notices.hide(id)} />
    </span>,
  );
};

type DoneOptions = {
  readonly undo?: true;
  /** Where a file was saved. */
  readonly file?: string;
};

/** Passing words at the window's lower edge. Each is also read out by a screen reader. */
export const notify = {
  /** Something was done. From right here it can be taken back (`undo`), or the saved file shown (`file`). */
  done: (text: string, options: DoneOptions = {}): void => {
    if (options.undo) doneWithUndo(text);
    else if (options.file !== undefined) doneWithFile(text, options.file);
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
