import { useId, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';
import { Link } from 'react-router';
import { layOutLifeLine } from '#components/life-line/lay-out-life-line.ts';
import type { LifeLineView } from '#components/life-line/life-line-shapes.ts';
import { eventsOf } from '#components/life-line/life-event.ts';
import { LifeLinePicture } from '#components/life-line/LifeLinePicture.tsx';
import type { LifeLineTexts } from '#components/life-line/use-life-line-words.ts';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import type { SystemId } from '#domain/record.ts';
import {
  useListLifeLinesQuery,
  type PortfolioSystem,
  type SystemLifeLine,
} from '#state/systems.ts';
import { PortfolioMarks } from './PortfolioMarks.tsx';
import { usePortfolioWords } from './use-portfolio-words.ts';
import styles from './portfolio.module.css';

const mostTitles = 6;

/** Says something beside the pointer, or nothing any more. */
export type Say = (event: PointerEvent | FocusEvent, text: string | null) => void;

type LifeProps = {
  readonly row: PortfolioSystem;
  readonly page: readonly SystemId[];
  readonly view: LifeLineView;
  readonly words: LifeLineTexts;
  readonly say: Say;
};

/** What is pointed at within a life: a task or several, a phase, a person or a gap. */
const textAt = (
  target: EventTarget,
  life: SystemLifeLine,
  view: LifeLineView,
  words: LifeLineTexts,
) => {
  const found = target instanceof Element ? target.closest('[data-events], [data-tip]') : null;
  const ids = found?.getAttribute('data-events')?.split(',') ?? [];
  const events = eventsOf(life, view.today).filter(({ id }) => ids.includes(id));
  const [first] = events;
  if (first === undefined) return found?.getAttribute('data-tip') ?? null;
  if (events.length === 1) return words.event(first).join('\n');
  const dates = events.flatMap(({ date }) => date ?? []).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return null;
  const titles = events.slice(0, mostTitles).map(({ title }) => title);
  const more = events.length > mostTitles ? ['…'] : [];
  return [words.cluster(events.length, from, to), ...titles, ...more].join('\n');
};

/** The line of one system, read with its page; until then its place is kept. */
const Life = ({ row, page, view, words, say }: LifeProps) => {
  const name = useId();
  const { life } = useListLifeLinesQuery(
    { ids: page },
    {
      selectFromResult: ({ data }) => ({
        life: data?.find(({ system }) => system.id === row.system.id),
      }),
    },
  );
  if (life === undefined) return null;
  const shapes = { ...layOutLifeLine(life, view, words.layout), today: null };
  return (
    <svg
      className={styles['life']}
      width={shapes.width}
      height={shapes.height}
      aria-hidden="true"
      onPointerOver={(event) => say(event, textAt(event.target, life, view, words))}
      onPointerLeave={(event) => say(event, null)}
    >
      <LifeLinePicture
        {...{ shapes, name, rowNames: words.rows, tipOf: words.shape, gapTipOf: words.gap }}
      >
        <PortfolioMarks shapes={shapes} />
      </LifeLinePicture>
    </svg>
  );
};

type RowProps = LifeProps & {
  /** The one row that Tab reaches. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onClick: (event: MouseEvent) => void;
};

/** One system of the portfolio: its name and lead as a link, and its life beside it. */
export const PortfolioRow = (props: RowProps) => {
  const { row, isCurrent } = props;
  const { t, of, lines } = usePortfolioWords();
  const { system, lead, gaps } = row;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the link within it takes the keys
    <div className={styles['row']} onClick={props.onClick}>
      <div className={styles['name']}>
        <Link
          className={styles['link']}
          to={paths.system(system.id)}
          draggable={false}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={[system.name, ...lines(row)].join(', ')}
          onFocus={(event) => {
            props.onFocus();
            props.say(event, [system.name, ...lines(row)].join('\n'));
          }}
          onBlur={(event) => props.say(event, null)}
        >
          {system.name}
        </Link>
        <span className={styles['facts']} aria-hidden="true">
          <span className={styles['phaseName']} data-phase={system.phase}>
            {of(`phase.${system.phase}`)}
          </span>
          {gaps.length > 0 ? (
            <span className={styles['gapCount']}>
              {t('portfolio.gaps', { count: gaps.length })}
            </span>
          ) : null}
        </span>
        <span className={styles['lead']} aria-hidden="true">
          <PersonMark person={lead} />
        </span>
      </div>
      <div className={styles['track']}>
        <Life {...props} />
      </div>
    </div>
  );
};
