import { useDeferredValue } from 'react';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { brandText } from '#domain/brand.ts';
import type { ClientId, TimeEntryId } from '#domain/record.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useExplainCoverQuery } from '#state/ledger.ts';
import type { EntryCover } from '#state/ledger.ts';
import { coverageOf, useCoverWords } from './use-cover-words.ts';
import styles from './ledger.module.css';

const coverageTones = {
  included: 'good',
  split: 'careful',
  overage: 'careful',
  fixed: 'calm',
  hourly: 'active',
  none: 'quiet',
} as const satisfies Record<ReturnType<typeof coverageOf>, Tone>;

type EntryCoverBoxProps = {
  readonly id: TimeEntryId | null;
  readonly typed: TimeEntryForm;
  /** `line`: one line; `badge`: what it is and what is left, where there is room for no more. */
  readonly fit?: 'box' | 'line' | 'badge';
};

const useEntryCover = (id: TimeEntryId | null, typed: TimeEntryForm): EntryCover | null => {
  // What is being noted covers nothing: it would only ask anew at each key.
  const form = { ...useDeferredValue(typed), note: '' };
  const { data = null } = useExplainCoverQuery({ id, form });
  return data;
};

const Changes = ({ entry }: { readonly entry: EntryCover }) => {
  const t = useT('ledger');
  const format = useFormat();
  const { parts } = useCoverWords('SEK');
  if (entry.changes.length === 0) return null;
  return (
    <details className={styles['changes']}>
      <summary>{t('entry.changes', { count: entry.changes.length })}</summary>
      <ul>
        {entry.changes.map(({ timeEntryId, workDate, before, after }) => (
          <li key={timeEntryId}>
            {format.date(workDate)}: {parts(before)} → {parts(after)}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What an entry will be by its contract, by which terms, what it costs and what remains: before it is saved. */
export const EntryCoverBox = ({ id, typed, fit = 'box' }: EntryCoverBoxProps) => {
  const t = useT('ledger');
  const { data: client } = useGetClientQuery(brandText<ClientId>(typed.clientId));
  const currency = client?.currency ?? 'SEK';
  const words = useCoverWords(currency);
  const format = useFormat(currency);
  const entry = useEntryCover(id, typed);
  if (entry === null) return null;
  const kind = coverageOf(entry);
  const { contract, cover } = entry;
  const left = words.left(entry);
  const reached = cover?.warning ?? null;
  const warning = reached === null ? '' : t('entry.warning', { share: format.percent(reached) });
  const included = contract?.included ?? null;
  if (fit !== 'box')
    return (
      <output className={styles['line']} title={words.sentence(entry)}>
        <StatusBadge tone={coverageTones[kind]} label={t(`coverage.${kind}`)} />
        {fit === 'line' ? <span>{words.sentence(entry)}</span> : null}
        <span className={styles['soft']}>{left}</span>
        {warning === '' ? null : <span className={styles['careful']}>{warning}</span>}
      </output>
    );
  return (
    <output className={styles['box']} aria-label={t('entry.title')}>
      <p className={styles['head']}>
        <StatusBadge tone={coverageTones[kind]} label={t(`coverage.${kind}`)} />
        <span>{words.sentence(entry)}</span>
      </p>
      {left === '' ? null : <p className={styles['figure']}>{left}</p>}
      {warning === '' ? null : <p className={styles['careful']}>{warning}</p>}
      {contract === null || included === null || cover === null ? null : (
        <p className={styles['soft']}>
          <RecordLink to={paths.contract(contract.id, { part: 'ledger' })}>
            {contract.number}
          </RecordLink>
          : {words.clause(included)}
        </p>
      )}
      {cover?.isLate === true ? <p className={styles['careful']}>{t('entry.late')}</p> : null}
      {entry.isDrafted ? <p className={styles['soft']}>{t('entry.drafted')}</p> : null}
      <Changes entry={entry} />
    </output>
  );
};
