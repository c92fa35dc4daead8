import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { TaskId } from '#domain/record.ts';
import type { ReleaseChange } from '#domain/releases/release-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveReleaseMutation } from '#state/releases.ts';

/** Changes a part of a release in place; what refused it is said, and answers whether it was done. */
export const useRevise = (id: TaskId) => {
  const t = useT('releases');
  const [save] = useSaveReleaseMutation();
  return (change: ReleaseChange): Promise<boolean> =>
    runCommand(save({ id, change }).unwrap(), () => notify.done(t('saved'), { undo: true }));
};
