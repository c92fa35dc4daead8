import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useSaveSeriesProofMutation } from '#state/series.ts';

/** Saves the proof as a file for the auditor. */
export const useSaveProof = (): ((day: PlainDate) => void) => {
  const t = useT('series');
  const [save] = useSaveSeriesProofMutation();
  return (day) => {
    const words = {
      headings: [
        t('column.number'),
        t('column.date'),
        t('column.client'),
        t('column.currency'),
        t('column.payable'),
        t('column.content'),
        t('column.paper'),
      ],
      whole: t('row.whole'),
      altered: t('row.altered'),
      missing: t('row.missing'),
      unnumbered: t('row.gap'),
    } as const;
    void runCommand(save({ day, name: t('file', { day }), words }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('saved'), { file: path });
    });
  };
};
