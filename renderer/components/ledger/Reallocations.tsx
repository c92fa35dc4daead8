import type { ContractId } from '#domain/record.ts';
import { Section } from '#components/Section.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListReallocationsQuery } from '#state/ledger.ts';
import type { LedgerEntry } from '#state/ledger.ts';
import { useTimeZone } from '#state/session.ts';
import { useCoverWords } from './use-cover-words.ts';
import styles from './ledger.module.css';

type ReallocationsProps = {
  readonly contractId: ContractId;
  readonly entries: readonly LedgerEntry[];
};

/** What hours written late have changed for others: when, and each hour from what to what (R22). */
export const Reallocations = ({ contractId, entries }: ReallocationsProps) => {
  const t = useT('ledger');
  const format = useFormat();
  const zone = useTimeZone();
  const { parts } = useCoverWords('SEK');
  const { data: log = [] } = useListReallocationsQuery(contractId);
  if (log.length === 0) return null;
  const named = new Map(entries.map((entry) => [entry.id, entry]));
  const nameOf = (id: LedgerEntry['id']): string => {
    const entry = named.get(id);
    if (entry === undefined) return '';
    return [format.date(entry.workDate), entry.personName, entry.taskTitle]
      .filter((text) => text !== '')
      .join(' · ');
  };
  return (
    <Section title={t('log.title')} count={log.length}>
      <p className={styles['soft']}>{t('log.text')}</p>
      {log.map(({ id, createdAt, changes }) => (
        <details key={id} className={styles['changes']}>
          <summary>
            {format.dateTime(createdAt, zone)}: {t('log.changes', { count: changes.length })}
          </summary>
          <ul>
            {changes.map(({ timeEntryId, before, after }) => (
              <li key={timeEntryId}>
                {nameOf(timeEntryId)}: {parts(before)} → {parts(after)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
};
