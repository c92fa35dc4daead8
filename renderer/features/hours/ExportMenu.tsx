import { IconDownload } from '@tabler/icons-react';
import { firstOfMonth, lastOfMonth } from '#domain/time/plain-date.ts';
import { MenuButton } from '#components/MenuButton.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useExportHoursMutation } from '#state/exports.ts';
import { shownPeriod, type Period } from './shown-period.ts';
import type { HoursPlace } from './use-hours-place.ts';

type Format = 'csv' | 'xlsx';
/** The hours shown, or their whole month, as a file for a spreadsheet. */
export const ExportMenu = ({ place }: { readonly place: HoursPlace }) => {
  const t = useT('hours');
  const format = useFormat();
  const [exportHours] = useExportHoursMutation();
  const { personId } = place;
  if (personId === null) return null;
  const save = (kind: Format, period: Period): void =>
    void runCommand(exportHours({ format: kind, personId, ...period }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('exports.done', { path }), { file: path });
    });
  const shown = shownPeriod(place);
  const month = { from: firstOfMonth(place.date), to: lastOfMonth(place.date) };
  const periods = place.view === 'month' ? [month] : [shown, month];
  const item = (kind: Format, period: Period) => ({
    label: t(`exports.${kind}`),
    text: format.dateRange(period.from, period.to),
    onSelect: () => save(kind, period),
  });
  return (
    <MenuButton
      label={t('exports.action')}
      icon={<IconDownload size={15} aria-hidden="true" />}
      items={periods.flatMap((period) => [item('xlsx', period), item('csv', period)])}
    />
  );
};
