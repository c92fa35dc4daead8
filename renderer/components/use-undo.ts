import { useRedoMutation, useUndoMutation } from '#state/history.ts';
import { notices } from './notices.tsx';
import { useT } from '#i18n/t.ts';
import { useCommandName } from './use-command-name.ts';

/** Takes back the newest change, and says what it was. */
export const useUndo = (): (() => void) => {
  const t = useT('shell');
  const nameOf = useCommandName();
  const [undo] = useUndoMutation();
  const run = async (): Promise<void> => {
    const undone = await undo(undefined).unwrap();
    if (undone.ok) notices.done(t('undone', { what: nameOf(undone.value) }));
    else notices.problem(undone.error);
  };
  return () => void run().catch(notices.fault);
};

/** Does again what was taken back, and says what it was. */
export const useRedo = (): (() => void) => {
  const t = useT('shell');
  const nameOf = useCommandName();
  const [redo] = useRedoMutation();
  const run = async (): Promise<void> => {
    const redone = await redo(undefined).unwrap();
    if (redone.ok) notices.done(t('redone', { what: nameOf(redone.value) }));
    else notices.problem(redone.error);
  };
  return () => void run().catch(notices.fault);
};
