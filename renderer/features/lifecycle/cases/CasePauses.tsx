import type { Case, Pause } from '#domain/cases/case.ts';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useTimeZone } from '#state/session.ts';
import styles from './cases.module.css';

/** The stretches in which the clocks stood still, and why. */
export const CasePauses = ({ the }: { readonly the: Case }) => {
  const t = useT('cases');
  const zone = useTimeZone();
  const columns: readonly Column<Pause>[] = [
    {
      id: 'from',
      header: t('pauses.from'),
      width: 140,
      text: ({ from }, format) => format.dateTime(from, zone),
    },
    {
      id: 'to',
      header: t('pauses.to'),
      width: 140,
      text: ({ to }, format) => (to === null ? t('pauses.goesOn') : format.dateTime(to, zone)),
    },
    {
      id: 'reason',
      header: t('pauses.reason'),
      width: 200,
      text: ({ reason }) => t(`pauses.for.${reason}`),
    },
    { id: 'note', header: t('pauses.note'), text: ({ note }) => note },
  ];
  return (
    <Section title={t('pauses.title')}>
      {the.pauses.length === 0 ? (
        <p className={styles['soft']}>{t('pauses.empty')}</p>
      ) : (
        <DataTable
          label={t('pauses.label')}
          columns={columns}
          rows={the.pauses}
          rowKey={({ from }) => from}
          fit="content"
        />
      )}
    </Section>
  );
};
