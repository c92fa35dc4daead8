import { confirm } from '#components/confirm.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useExportVouchersMutation } from '#state/books.ts';
import type { BooksPeriod } from '#state/books.ts';

/** Asks, since it is for ever, then writes the file and says where it lies. */
export const useExport = () => {
  const t = useT('books');
  const format = useFormat();
  const [exportVouchers, { isLoading }] = useExportVouchersMutation();
  const run = async ({ from, to }: BooksPeriod, count: number): Promise<void> => {
    const isSure = await confirm({
      title: t('vouchers.confirmTitle'),
      text: t('vouchers.confirmText', { count, from: format.date(from), to: format.date(to) }),
      action: t('vouchers.confirm'),
    });
    if (!isSure) return;
    await runCommand(exportVouchers({ from, to }).unwrap(), ({ path, serial }) => {
      if (path === null) notify.done(t('vouchers.kept', { serial }));
      else notify.done(t('vouchers.done', { serial }), { file: path });
    });
  };
  return { run, isBusy: isLoading };
};
