import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { wordsNow } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { FaultText, ProblemText } from './ProblemText.tsx';

const shortly = 5000;
/** Undoing wants a moment's thought. */
const longer = 12_000;

const show = (
  message: ReactNode,
  look: { readonly color?: 'red'; readonly autoClose: number | false },
): string =>
  notifications.show({
    ...look,
    message,
    closeButtonProps: { 'aria-label': wordsNow('shell')('notifications.close') },
  });

// The notice that offers to undo the newest change. Once something else has happened its button would undo that.
let undoable: string | null = null;

const forgetUndo = (): void => {
  if (undoable !== null) notifications.hide(undoable);
  undoable = null;
};

/** The notices themselves, from the kit; screens use `notify`. */
export const notices = {
  done: (message: ReactNode): string => {
    forgetUndo();
    return show(message, { autoClose: shortly });
  },
  undoable: (message: ReactNode): string => {
    forgetUndo();
    undoable = show(message, { autoClose: longer });
    return undoable;
  },
  /** Stays until it is closed: nobody shall miss that something was not done. */
  problem: (problem: CommandProblem): string =>
    show(<ProblemText problem={problem} />, { color: 'red', autoClose: false }),
  fault: (error: unknown): string =>
    show(<FaultText error={error} />, { color: 'red', autoClose: false }),
  hide: (id: string): void => {
    notifications.hide(id);
  },
} as const;
