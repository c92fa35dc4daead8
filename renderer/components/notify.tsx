import { notifications } from '@mantine/notifications';
import { wordsNow } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { FaultText, ProblemText } from './ProblemText.tsx';
import { UndoButton } from './UndoButton.tsx';
import styles from './notify.module.css';

const closeButton = () => ({
  closeButtonProps: { 'aria-label': wordsNow('shell')('notifications.close') },
});

const shortly = 5000;
const longer = 12_000;

/** Passing words at the window's lower edge. Each is also read out by a screen reader. */
export const notify = {
  /** Something was done. With `undo` it can be taken back from right here. */
  done: (text: string, options: { readonly undo?: true } = {}): void => {
    const id = notifications.show({
      autoClose: options.undo ? longer : shortly,
      ...closeButton(),
      message: (
        <span className={styles['done']}>
          {text}
          {options.undo ? <UndoButton onDone={() => notifications.hide(id)} /> : null}
        </span>
      ),
    });
  },
  /** A command was refused: what happened, that nothing was changed, what to do. Stays until it is closed. */
  problem: (problem: CommandProblem): void => {
    notifications.show({
      ...closeButton(),
      autoClose: false,
      color: 'red',
      message: <ProblemText problem={problem} />,
    });
  },
  /** Something that nobody foresaw. */
  fault: (error: unknown): void => {
    notifications.show({ autoClose: false, color: 'red', message: <FaultText error={error} /> });
  },
} as const;
