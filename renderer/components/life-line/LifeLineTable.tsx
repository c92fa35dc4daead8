import type { PlainDate } from '#domain/time/plain-date.ts';
import { eventsOf } from './life-event.ts';
import type { LifeLineData } from './life-line-data.ts';
import { useLifeLineWords } from './use-life-line-words.ts';
import styles from './LifeLine.module.css';

type TableProps = {
  readonly data: LifeLineData;
  readonly today: PlainDate;
  readonly onOpen?: ((to: string) => void) | undefined;
};

const Events = ({ data, today, onOpen }: TableProps) => {
  const { t, span, kind, status } = useLifeLineWords();
  const sorted = eventsOf(data, today).toSorted((one, other) =>
    (one.date ?? '9') < (other.date ?? '9') ? -1 : 1,
  );
  return (
    <table className={styles['table']}>
      <caption>{t('lifeLine.events')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lifeLine.table.kind')}</th>
          <th scope="col">{t('lifeLine.table.title')}</th>
          <th scope="col">{t('lifeLine.table.status')}</th>
          <th scope="col">{t('lifeLine.table.planned')}</th>
          <th scope="col">{t('lifeLine.table.actual')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((event) => (
          <tr key={event.id}>
            <td>{kind(event.kind)}</td>
            <td>
              {onOpen ? (
                <button
                  type="button"
                  className={styles['rowLink']}
                  onClick={() => onOpen(event.to)}
                >
                  {event.title}
                </button>
              ) : (
                event.title
              )}
            </td>
            <td>{status(event)}</td>
            <td className={styles['dates']}>{span(event.plannedStart, event.plannedEnd)}</td>
            <td className={styles['dates']}>{span(event.actualStart, event.actualEnd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Periods = ({ data }: Pick<TableProps, 'data'>) => {
  const { t, layout, rows: names, span, format } = useLifeLineWords();
  const name = (id: string): string => data.people.find((person) => person.id === id)?.name ?? '–';
  const rows = [
    ...data.phases.map(({ phase, from, to }) => ({
      of: names.phase,
      what: layout.phase(phase),
      from,
      to,
    })),
    ...data.responsibilities.map(({ role, personId, from, to }) => ({
      of: names[role],
      what: name(personId),
      from,
      to,
    })),
    ...data.gaps.map(({ from, to }) => ({ of: names.lead, what: layout.gap, from, to })),
  ];
  const retirement = data.system.plannedRetirement;
  return (
    <table className={styles['table']}>
      <caption>{t('lifeLine.table.periods')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lifeLine.table.kind')}</th>
          <th scope="col">{t('lifeLine.table.what')}</th>
          <th scope="col">{t('lifeLine.table.period')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.of}${row.what}${row.from}`}>
            <td>{row.of}</td>
            <td>{row.what}</td>
            <td className={styles['dates']}>{span(row.from, row.to)}</td>
          </tr>
        ))}
        {retirement ? (
          <tr>
            <td>{names.phase}</td>
            <td>{layout.retirement}</td>
            <td className={styles['dates']}>{format.date(retirement)}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
};

/** The same facts as the picture, as tables: for screen readers, for copying, for whoever prefers rows. */
export const LifeLineTable = (props: TableProps) => (
  <div className={styles['tables']}>
    {props.data.tasks.length + props.data.documents.length > 0 ? <Events {...props} /> : null}
    <Periods data={props.data} />
  </div>
);
