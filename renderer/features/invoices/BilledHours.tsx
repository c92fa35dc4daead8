import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { Duration } from '#components/Duration.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { InvoiceLine, IssuedInvoice } from '#domain/invoices/invoice.ts';
import { mondayOf } from '#domain/time/plain-date.ts';
import { printedQuantity } from '#documents/printed-quantity.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListEntriesQuery } from '#state/hours.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useListTaskNamesQuery, type TaskName } from '#state/tasks.ts';
import styles from './invoices.module.css';

type LineProps = { readonly invoice: IssuedInvoice; readonly line: InvoiceLine };

/** More than any line holds. */
const limit = 5000;

type HourProps = {
  readonly entry: TimeEntry;
  readonly person: string;
  /** What the hours were put on; nothing where they were put on the client or a system alone. */
  readonly task: TaskName | undefined;
};

const HourRow = ({ entry, person, task }: HourProps) => {
  const format = useFormat();
  const { workDate } = entry;
  const day = paths.hours({ week: mondayOf(workDate), view: 'day', day: workDate });
  return (
    <tr>
      <td className={styles['day']}>
        <RecordLink to={day}>{format.date(workDate)}</RecordLink>
      </td>
      <td>{person}</td>
      <td>
        {task === undefined ? null : <RecordLink to={paths.task(task.id)}>{task.title}</RecordLink>}
      </td>
      <td>{entry.note}</td>
      <td className={styles['figure']}>
        <Duration seconds={entry.seconds} />
      </td>
    </tr>
  );
};

/** Hours are read only when somebody asks for them. */
const Hours = ({ invoice, line }: LineProps) => {
  const t = useT('invoices');
  const { data: people = [] } = useListPeopleQuery({});
  const { clientId, period } = invoice;
  const from = period?.from ?? invoice.issueDate;
  const to = period?.to ?? invoice.issueDate;
  const query = useListEntriesQuery({ clientId, from, to, limit });
  const ids = new Set(line.timeEntryIds);
  const billed = (query.data?.rows ?? []).filter(({ id }) => ids.has(id));
  const { data: tasks = [] } = useListTaskNamesQuery(billed.flatMap(({ taskId }) => taskId ?? []));
  const nameOf = (entry: TimeEntry): string =>
    people.find(({ id }) => id === entry.personId)?.name ?? '';
  return (
    <Loaded query={query}>
      {() => (
        <table className={styles['table']} aria-label={t('hours.label')}>
          <thead>
            <tr>
              <th scope="col">{t('hours.date')}</th>
              <th scope="col">{t('hours.person')}</th>
              <th scope="col">{t('hours.task')}</th>
              <th scope="col">{t('hours.note')}</th>
              <th scope="col" className={styles['figure']}>
                {t('hours.time')}
              </th>
            </tr>
          </thead>
          <tbody>
            {billed
              .toSorted((one, other) => (one.workDate < other.workDate ? -1 : 1))
              .map((entry) => (
                <HourRow
                  key={entry.id}
                  entry={entry}
                  person={nameOf(entry)}
                  task={tasks.find(({ id }) => id === entry.taskId)}
                />
              ))}
          </tbody>
        </table>
      )}
    </Loaded>
  );
};

const Line = ({ invoice, line }: LineProps) => {
  const t = useT('invoices');
  const unit = t(`unitShort.${line.quantity.unit}`);
  const format = useFormat(invoice.currency);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles['billed']}>
      <span className={styles['billed-text']}>{line.text}</span>
      <span
        className={styles['figure']}
      >{`${printedQuantity(line.quantity, format)} ${unit}`}</span>
      <span className={styles['figure']}>{format.money(line.net)}</span>
      {line.timeEntryIds.length === 0 ? (
        <span className={styles['origin']}>{t('issued.noHours')}</span>
      ) : (
        <Button tone="quiet" onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('issued.hideHours') : t('issued.showHours')}
        </Button>
      )}
      {isOpen ? <Hours invoice={invoice} line={line} /> : null}
    </li>
  );
};

/** What was billed, and behind each line the hours that it came of. */
export const BilledHours = ({ invoice }: { readonly invoice: IssuedInvoice }) => {
  const t = useT('invoices');
  return (
    <Section title={t('issued.lines')} count={invoice.lines.length}>
      <ol className={styles['lines']}>
        {invoice.lines.map((line) => (
          <Line key={line.id} invoice={invoice} line={line} />
        ))}
      </ol>
    </Section>
  );
};
