import { Link } from 'react-router';
import { certificationTone } from '#components/competence/certification-tone.ts';
import type { DayScale } from '#components/life-line/axis-ticks.ts';
import { dayX } from '#components/life-line/day-span.ts';
import { LifeLineTip } from '#components/life-line/LifeLineTip.tsx';
import { TimeAxis, TimeLines } from '#components/life-line/TimeAxis.tsx';
import { useLifeLineWords } from '#components/life-line/use-life-line-words.ts';
import { useTip } from '#components/life-line/use-tip.ts';
import { paths } from '#components/paths.ts';
import { Section } from '#components/Section.tsx';
import { useSize } from '#components/use-size.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { CertificationRow } from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import { heldByPerson, timelineBar, timelineMonths, timelineScale } from './timeline-bars.ts';
import styles from './timeline.module.css';

const names = 300;
const ends = 250;
const usual = { width: 1000, height: 800 } as const;
const lineHeight = 28;

type LineProps = {
  readonly row: CertificationRow;
  readonly scale: DayScale;
  readonly width: number;
  readonly isFirstOfPerson: boolean;
  readonly say: ReturnType<typeof useTip>['say'];
};

/** One certificate: whose, until when, in colour and in words. Enter opens it. */
const Line = ({ row, scale, width, isFirstOfPerson, say }: LineProps) => {
  const t = useT('competence');
  const format = useFormat();
  const { id, name, level, obtainedOn, validUntil } = row.certification;
  const title = `${name} ${level}`.trim();
  const person = row.person?.name ?? '';
  const state = t(`state.${row.state}`);
  const until = validUntil === null ? t('timeline.noEnd') : format.date(validUntil);
  const tip = [
    title,
    `${person}: ${state}`,
    ...(obtainedOn === null ? [] : [`${t('form.obtainedOn')}: ${format.date(obtainedOn)}`]),
    `${t('form.validUntil')}: ${until}`,
  ];
  const tone = certificationTone[row.state];
  const { x, width: length, endX } = timelineBar(row.certification, scale);
  return (
    <li>
      <Link
        className={styles['line']}
        to={paths.competence({ open: id })}
        aria-label={t('timeline.told', { name: title, person, state, until })}
        onPointerMove={(event) => say({ x: event.clientX, y: event.clientY }, tip)}
        onFocus={({ currentTarget }) => {
          if (!currentTarget.matches(':focus-visible')) return;
          const box = currentTarget.getBoundingClientRect();
          say({ x: box.left + names, y: box.bottom - 8 }, tip);
        }}
      >
        <span className={styles['person']}>{isFirstOfPerson ? person : ''}</span>
        <span className={styles['name']}>{title}</span>
        <svg width={width} height={lineHeight} aria-hidden="true">
          <rect
            className={styles['bar']}
            data-tone={tone}
            x={x}
            y={9}
            width={length}
            height={10}
            rx={2}
          />
          {endX === null ? null : (
            <line className={styles['end']} x1={endX} x2={endX} y1={5} y2={23} />
          )}
        </svg>
        <span className={styles['until']} data-tone={tone}>
          {until}
          <span className={styles['state']}>{state}</span>
        </span>
      </Link>
    </li>
  );
};

const Picture = ({ rows }: { readonly rows: readonly CertificationRow[] }) => {
  const t = useT('competence');
  const today = useToday();
  const { layout: words } = useLifeLineWords();
  const { ref, width } = useSize(usual);
  const { canvas, tip, say, hush } = useTip();
  const plot = Math.max(160, width - names - ends);
  const scale = timelineScale(today, plot);
  const todayX = dayX(today, scale) + scale.pixelsPerDay / 2;
  const height = rows.length * lineHeight;
  return (
    <div ref={ref} className={styles['frame']} onPointerLeave={hush} onBlur={hush}>
      <div className={styles['head']}>
        <TimeAxis {...{ scale, words, todayX }} width={plot} />
      </div>
      <div ref={canvas} className={styles['canvas']}>
        <TimeLines {...{ scale, words, todayX, height }} width={plot} left={names} />
        <ul
          className={styles['lines']}
          aria-label={t('timeline.label', { months: timelineMonths })}
        >
          {rows.map((row, place) => (
            <Line
              key={row.certification.id}
              {...{ row, scale, say }}
              width={plot}
              isFirstOfPerson={rows[place - 1]?.person?.id !== row.person?.id}
            />
          ))}
        </ul>
        {tip === null ? null : <LifeLineTip tip={tip} width={width} />}
      </div>
    </div>
  );
};

/** When certificates lapse, by person: three months back and as far ahead as 24 months reach. */
export const ExpiryTimeline = ({ rows }: { readonly rows: readonly CertificationRow[] }) => {
  const t = useT('competence');
  const held = heldByPerson(rows);
  return (
    <Section title={t('timeline.title')}>
      {held.length === 0 ? (
        <p className={styles['state']}>{t('timeline.empty')}</p>
      ) : (
        <Picture rows={held} />
      )}
    </Section>
  );
};
