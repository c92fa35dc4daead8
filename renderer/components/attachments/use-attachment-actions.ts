import { useState } from 'react';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import {
  useExportAttachmentMutation,
  useOpenAttachmentMutation,
  useRemoveAttachmentMutation,
  type AttachmentRow,
} from '#state/attachments.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { useFileLooks } from '#state/file-check.ts';

/** Why a file was not opened, where it is the file's own kind and not its content. */
export type NotOpened = {
  readonly file: AttachmentRow;
  readonly why: 'notOpenable' | 'notOpened';
};

const whyOf = ({ kind, ...problem }: CommandProblem): NotOpened['why'] | null => {
  if (kind !== 'not-saved' || !('problem' in problem)) return null;
  if (problem.problem === 'not-permitted') return 'notOpenable';
  return problem.problem === 'failed' ? 'notOpened' : null;
};

/** What can be done with a record's files, and why the last one was not opened. */
export const useAttachmentActions = () => {
  const t = useT('attachments');
  const { check, found } = useFileLooks();
  const [openFile] = useOpenAttachmentMutation();
  const [exportFile] = useExportAttachmentMutation();
  const [removeFile] = useRemoveAttachmentMutation();
  const [notOpened, setNotOpened] = useState<NotOpened | null>(null);

  /** A file that isn't what was stored is told of where it stands; anything else in passing words. */
  const tell = (file: AttachmentRow, problem: CommandProblem): void => {
    const about = problem.kind === 'not-saved' ? problem.problem : null;
    const why = whyOf(problem);
    if (about === 'not-found') found(file.sha256, 'missing');
    else if (about === 'damaged') found(file.sha256, 'altered');
    else if (why === null) notify.problem(problem);
    else setNotOpened({ file, why });
  };
  const open = async (file: AttachmentRow): Promise<void> => {
    setNotOpened(null);
    const opened = await openFile(file).unwrap();
    if (opened.ok) found(file.sha256, 'there');
    else tell(file, opened.error);
  };
  const saveAs = async (file: AttachmentRow): Promise<void> => {
    const saved = await exportFile(file).unwrap();
    if (!saved.ok) {
      const { error } = saved;
      const isFile = error.kind === 'not-saved' && error.problem === 'damaged';
      const isGone = error.kind === 'not-saved' && error.problem === 'not-found';
      // Not found may be the folder that was chosen: the archive itself says which.
      if (isGone && (await check(file.sha256)) !== 'missing') notify.problem(error);
      else if (isFile || isGone) tell(file, error);
      else notify.problem(error);
    } else if (saved.value.path !== null) {
      notify.done(t('savedCopy'), { file: saved.value.path });
    }
  };
  const verify = async (file: AttachmentRow): Promise<void> => {
    const state = await check(file.sha256);
    if (state === 'there') notify.done(t('intact', { name: file.name }));
    if (state === null) notify.problem({ kind: 'not-saved', problem: 'failed' });
  };

  return {
    notOpened,
    open: (file: AttachmentRow) => void open(file).catch(notify.fault),
    saveAs: (file: AttachmentRow) => void saveAs(file).catch(notify.fault),
    verify: (file: AttachmentRow) => void verify(file).catch(notify.fault),
    remove: ({ id }: AttachmentRow) =>
      void runCommand(removeFile({ id }).unwrap(), () => notify.done(t('removed'), { undo: true })),
  } as const;
};

export type AttachmentActions = ReturnType<typeof useAttachmentActions>;
