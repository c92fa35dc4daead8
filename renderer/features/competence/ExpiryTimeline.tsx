import { Link } from 'react-router';
import { certificationTone } from '#components/competence/certification-tone.ts';
import { paths } from '#components/paths.ts';
import { Section } from '#components/Section.tsx';
import { useSize } from '#components/use-size.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { CertificationRow } from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import { timelineMonths, timelineOf, type Timeline, type TimelineBar } from './timeline-bars.ts';
import styles from './timeline.module.css';

const names = 300;
const ends = 250;
const usual = { width: 1000, height: 800 } as const;
const height = { axis: 34, line: 28 } as const;

const Axis = ({ timeline, width }: { readonly timeline: Timeline; readonly width: number }) => {
  const format = useFormat();
  const step = width / timelineMonths < 30 ? 3 : 1;
  return (
    <svg className={styles['axis']} width={width} height={height.axis} aria-hidden="true">
      {timeline.months.map(({ first, at }, place) =>
        place % step === 0 ? (
          <g key={first}>
            <line className={styles['tick']} x1={at * width} x2={at * width} y1={20} y2={34} />
            <text className={styles['month']} x={at * width + 3} y={31}>
              {format.shortMonth(first).replace('.', '')}
            </text>
            {place === 0 || first.slice(5, 7) === '01' ? (
              <text className={styles['year']} x={at * width + 3} y={14}>
                {first.slice(0, 4)}
              </text>
            ) : null}
          </g>
        ) : null,
      )}
    </svg>
  );
};

type BarProps = {
  readonly bar: TimelineBar;
  readonly today: number;
  readonly width: number;
  readonly isFirstOfPerson: boolean;
};

/** One certificate: whose, until when, in colour and in words. Enter opens it. */
const Bar = ({ bar, today, width, isFirstOfPerson }: BarProps) => {
  const t = useT('competence');
  const format = useFormat();
  const { certification, person, state } = bar.row;
  const { id, name, level, validUntil } = certification;
  const until = validUntil === null ? t('timeline.noEnd') : format.date(validUntil);
  const told = t('timeline.told', {
    name: `${name} ${level}`.trim(),
    person: person?.name ?? '',
    state: t(`state.${state}`),
    until,
  });
  const end = bar.end * width;
  return (
    <li>
      <Link
        className={styles['line']}
        to={paths.competence({ open: id })}
        aria-label={told}
        title={told}
      >
        <span className={styles['person']}>{isFirstOfPerson ? person?.name : ''}</span>
        <span className={styles['name']}>
          {name} {level}
        </span>
        <svg width={width} height={height.line} aria-hidden="true">
          <line
            className={styles['today']}
            x1={today * width}
            x2={today * width}
            y1={0}
            y2={height.line}
          />
          <rect
            className={styles['bar']}
            data-tone={certificationTone[state]}
            x={0}
            y={9}
            width={Math.max(2, end)}
            height={10}
            rx={2}
          />
          {bar.isBeyond ? null : (
            <line className={styles['end']} x1={end} x2={end} y1={5} y2={23} />
          )}
        </svg>
        <span className={styles['until']} data-tone={certificationTone[state]}>
          {until}
          <span className={styles['state']}>{t(`state.${state}`)}</span>
        </span>
      </Link>
    </li>
  );
};

/** When certificates lapse, by person: three months back and as far ahead as 24 months reach. */
export const ExpiryTimeline = ({ rows }: { readonly rows: readonly CertificationRow[] }) => {
  const t = useT('competence');
  const today = useToday();
  const { ref, width } = useSize(usual);
  const timeline = timelineOf(rows, today);
  const plot = Math.max(160, width - names - ends);
  return (
    <Section title={t('timeline.title')}>
      <div ref={ref} className={styles['frame']}>
        {timeline.bars.length === 0 ? (
          <p className={styles['state']}>{t('timeline.empty')}</p>
        ) : (
          <>
            <div className={styles['head']}>
              <Axis timeline={timeline} width={plot} />
            </div>
            <ul
              className={styles['lines']}
              aria-label={t('timeline.label', { months: timelineMonths })}
            >
              {timeline.bars.map((bar, place) => (
                <Bar
                  key={bar.row.certification.id}
                  bar={bar}
                  today={timeline.today}
                  width={plot}
                  isFirstOfPerson={timeline.bars[place - 1]?.row.person?.id !== bar.row.person?.id}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
};
