import { useT } from '#i18n/t.ts';
import { useSavePdfMutation } from '#state/exports.ts';
import { notify } from './notify.tsx';
import { runCommand } from './run-command.ts';

/** Saves the screen as a PDF, drawn as it prints, and says where. */
export const useSavePdf = (): (() => void) => {
  const t = useT('shell');
  const [savePdf] = useSavePdfMutation();
  return () =>
    void runCommand(savePdf({ title: document.title }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('pdf.saved', { path }), { file: path });
    });
};
