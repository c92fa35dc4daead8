import { ActionMenu } from '#components/ActionMenu.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { PdfButton } from '#components/PdfButton.tsx';
import { runCommand } from '#components/run-command.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { DateInput } from '#components/inputs/DateInput.tsx';
import { useUrlState } from '#components/use-url-state.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useExportReceivablesMutation } from '#state/receivables.ts';
import { useToday } from '#state/session.ts';
import { Interest } from './Interest.tsx';
import { Ledger } from './Ledger.tsx';
import { Overdue } from './Overdue.tsx';
import styles from './receivables.module.css';

const views = ['ledger', 'reminders', 'interest'] as const;

/** Who owes what since when, whom to remind, and what interest there is to claim. */
export const ReceivablesPage = () => {
  const t = useT('receivables');
  const today = useToday();
  const [{ view, asOf, client }, set] = useUrlState({ view: views, asOf: '', client: '' });
  const [exportLedger] = useExportReceivablesMutation();
  const typed = asOf === '' ? today : asOf;
  const parsed = parsePlainDate(typed, today);
  const day = parsed.ok ? parsed.value : today;
  const save = (format: 'csv' | 'xlsx') =>
    runCommand(exportLedger({ asOf: day, format }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('exported'), { file: path });
    });
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="invoices" />}
      scroll="inside"
      actions={
        view === 'ledger' ? (
          <>
            <PdfButton />
            <ActionMenu
              label={t('export')}
              items={[
                { label: t('exportCsv'), onSelect: () => void save('csv') },
                { label: t('exportXlsx'), onSelect: () => void save('xlsx') },
              ]}
            />
          </>
        ) : null
      }
      toolbar={
        <>
          <SegmentedFilter
            label={t('show')}
            value={view}
            onChange={(next) => set({ view: next })}
            options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
          />
          {view === 'ledger' ? (
            <div className={styles['asOf']}>
              <DateInput
                label={t('asOf')}
                value={typed}
                onChange={(next) => set({ asOf: next === today ? '' : next })}
              />
            </div>
          ) : null}
        </>
      }
    >
      {view === 'ledger' ? <Ledger asOf={day} clientId={client} /> : null}
      {view === 'reminders' ? <Overdue /> : null}
      {view === 'interest' ? <Interest /> : null}
    </Page>
  );
};
