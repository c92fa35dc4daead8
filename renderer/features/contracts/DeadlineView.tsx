import { contractName } from '#components/contracts/contract-name.ts';
import { EmptyState } from '#components/EmptyState.tsx';
import { dayX } from '#components/life-line/day-span.ts';
import { monthsScale } from '#components/life-line/months-scale.ts';
import { TimeAxis, TimeLines } from '#components/life-line/TimeAxis.tsx';
import { useLifeLineWords } from '#components/life-line/use-life-line-words.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useSize } from '#components/use-size.ts';
import { contractDeadlines, type ContractDeadline } from '#domain/contracts/contract-deadlines.ts';
import { addDays, daysBetween, type PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { ContractRow } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import styles from './contracts.module.css';

/** How far ahead one looks (D4). */
const daysAhead = 180;
const months = 7;
const usual = { width: 1000, height: 600 } as const;
const names = 240;
const rowHeight = 28;

const toneOf = (kind: ContractDeadline['kind'], daysLeft: number): Tone => {
  if (kind === 'indexation' || kind === 'start' || kind === 'renews') return 'calm';
  return daysLeft <= 14 ? 'bad' : daysLeft <= 60 ? 'careful' : 'quiet';
};

type Watched = ContractRow & { readonly deadlines: readonly ContractDeadline[] };

type RowsProps = { readonly rows: readonly Watched[] };

/** The same in a picture: a contract a line, a mark for each day to watch. */
const Picture = ({ rows }: RowsProps) => {
  const t = useT('contracts');
  const today = useToday();
  const { layout: words } = useLifeLineWords();
  const { ref, width } = useSize(usual);
  const plot = Math.max(200, width - names);
  const scale = monthsScale(today, { back: 0, ahead: months }, plot);
  const todayX = dayX(today, scale) + scale.pixelsPerDay / 2;
  return (
    <div ref={ref} className={styles['picture']} aria-hidden="true">
      <div className={styles['axis']}>
        <TimeAxis {...{ scale, words, todayX }} width={plot} />
      </div>
      <div className={styles['canvas']}>
        <TimeLines
          {...{ scale, words, todayX }}
          height={rows.length * rowHeight}
          width={plot}
          left={names}
        />
        {rows.map(({ contract, partyName, deadlines }) => (
          <div key={contract.id} className={styles['lane']}>
            <span className={styles['laneName']}>
              {contract.number} {partyName}
            </span>
            <svg width={plot} height={rowHeight}>
              {deadlines.map(({ kind, on }) => (
                <circle
                  key={kind}
                  className={styles['mark']}
                  data-tone={toneOf(kind, daysBetween(today, on))}
                  cx={dayX(on, scale) + scale.pixelsPerDay / 2}
                  cy={rowHeight / 2}
                  r={kind === 'notice' ? 6 : 4}
                >
                  <title>{t(`deadline.${kind}`)}</title>
                </circle>
              ))}
            </svg>
          </div>
        ))}
      </div>
    </div>
  );
};

const Table = ({ rows }: RowsProps) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const lines = rows
    .flatMap((row) => row.deadlines.map((deadline) => ({ ...row, deadline })))
    .toSorted((one, other) => (one.deadline.on < other.deadline.on ? -1 : 1));
  const inDays = (on: PlainDate): string => {
    const count = daysBetween(today, on);
    return count === 0 ? t('deadline.today') : t('deadline.days', { count });
  };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('deadline.date')}</th>
          <th scope="col">{t('deadline.in')}</th>
          <th scope="col">{t('deadline.what')}</th>
          <th scope="col">{t('list.title')}</th>
          <th scope="col">{t('list.party')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ contract, partyName, deadline: { kind, on } }) => (
          <tr key={`${contract.id}${kind}`}>
            <td className={styles['day']}>{format.date(on)}</td>
            <td>
              <StatusBadge tone={toneOf(kind, daysBetween(today, on))} label={inDays(on)} />
            </td>
            <td>{t(`deadline.${kind}`)}</td>
            <td>
              <RecordLink to={paths.contract(contract.id)}>{contractName(contract)}</RecordLink>
            </td>
            <td>{partyName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What is to be watched of the contracts in the next 180 days, in a picture and in a table. */
export const DeadlineView = ({ rows }: { readonly rows: readonly ContractRow[] }) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const until = addDays(today, daysAhead);
  const watched = rows
    .map((row) => ({ ...row, deadlines: contractDeadlines(row.contract, today, until) }))
    .filter(({ deadlines }) => deadlines.length > 0);
  if (watched.length === 0)
    return <EmptyState title={t('empty.deadlines')} text={t('empty.deadlinesText')} />;
  return (
    <Section title={t('deadline.title', { date: format.date(until) })}>
      <Picture rows={watched} />
      <Table rows={watched} />
    </Section>
  );
};
