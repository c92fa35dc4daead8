import type { ReactNode } from 'react';
import { Duration } from '#components/Duration.tsx';
import { PersonMark } from '#components/PersonMark.tsx';
import { Section } from '#components/Section.tsx';
import { toBasisPoints, type BasisPoints } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import type { Depth, Figure } from '#domain/systems/continuity.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useGetContinuityQuery } from '#state/systems.ts';
import styles from './continuity.module.css';

const wholePercent = (part: number, whole: number): BasisPoints =>
  toBasisPoints(Math.round((part / whole) * 100) * 100);

type TileProps = {
  readonly name: string;
  /** The figure itself, or why there is none. */
  readonly value: string;
  readonly tone?: 'good' | 'bad' | 'none';
  /** Its numerator and denominator. */
  readonly of?: string | undefined;
  readonly text: string;
};

const Tile = ({ name, value, tone = 'none', of, text }: TileProps) => (
  <div className={styles['tile']} data-tone={tone}>
    <dt className={styles['name']}>{name}</dt>
    <dd className={styles['value']}>
      <span className={styles['figure']}>{value}</span>
      {of === undefined ? null : <span className={styles['of']}>{of}</span>}
      <span className={styles['text']}>{text}</span>
    </dd>
  </div>
);

type ShareProps = {
  readonly name: string;
  readonly figure: Figure | null;
  readonly without: string;
  /** The figure's two numbers in words. */
  readonly write: (figure: Figure) => string;
  readonly text: string;
};

/** A part of a whole: never a percentage of fewer than five. */
const Share = ({ name, figure, without, write, text }: ShareProps) => {
  const t = useT('systems');
  const format = useFormat();
  if (figure === null || figure.denominator === 0)
    return <Tile name={name} value="–" of={without} text={text} />;
  const { numerator, denominator, isTooFew } = figure;
  return (
    <Tile
      name={name}
      value={isTooFew ? '–' : format.percent(wholePercent(numerator, denominator))}
      of={[write(figure), ...(isTooFew ? [t('continuity.tooFew')] : [])].join(' · ')}
      text={text}
    />
  );
};

/** Everyone's part of the time, most first; those who carry the system in full colour. */
const Hands = ({
  depth,
  people,
}: {
  readonly depth: Depth;
  readonly people: readonly Person[];
}) => {
  const t = useT('systems');
  const format = useFormat();
  return (
    <table className={styles['hands']}>
      <caption>{t('continuity.shares')}</caption>
      <tbody>
        {depth.hands.map(({ personId, seconds, carries }) => (
          <tr key={personId} data-carries={carries}>
            <th scope="row">
              <PersonMark person={people.find(({ id }) => id === personId) ?? null} withName />
            </th>
            <td className={styles['barCell']} aria-hidden="true">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(seconds / (depth.hands[0]?.seconds ?? 1)) * 100} height={8} rx={1} />
              </svg>
            </td>
            <td>
              <Duration seconds={seconds} />
            </td>
            <td>{format.percent(wholePercent(seconds, depth.total))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Whether the hand that released the system still follows it: three measures, each with what it is counted from. */
export const SystemContinuity = ({ system }: { readonly system: System }): ReactNode => {
  const t = useT('systems');
  const format = useFormat();
  const { data: people = [] } = useListPeopleQuery({});
  const { data: continuity } = useGetContinuityQuery(system.id);
  const [row] = continuity?.rows ?? [];
  if (!continuity || row === undefined) return null;
  const { window } = continuity;
  const { release, tenure, samePerson, sameTeam, gapDays, depth } = row;
  const date = release === null ? '–' : format.date(release.on);
  const never = release === null ? t('continuity.neverLed') : null;
  return (
    <Section title={t('continuity.title')}>
      <p className={styles['window']}>
        {t('continuity.window', { from: format.date(window.from), to: format.date(window.to) })}
      </p>
      <dl className={styles['tiles']}>
        <Share
          name={t('continuity.tenure')}
          figure={tenure}
          without={never ?? t('continuity.nobodyLed')}
          write={({ numerator, denominator }) =>
            t('continuity.ofDays', {
              part: format.number(numerator),
              whole: format.number(denominator),
            })
          }
          text={
            release?.by === 'phase'
              ? t('continuity.startText', { date })
              : t('continuity.tenureText', { date })
          }
        />
        <Share
          name={t('continuity.person')}
          figure={samePerson}
          without={never ?? t('continuity.noWork')}
          write={({ numerator, denominator }) =>
            t('continuity.of', {
              part: format.hours(numerator),
              whole: format.hours(denominator),
            })
          }
          text={t('continuity.personText')}
        />
        <Share
          name={t('continuity.hands')}
          figure={sameTeam}
          without={never ?? t('continuity.noWork')}
          write={({ numerator, denominator }) =>
            t('continuity.of', {
              part: format.hours(numerator),
              whole: format.hours(denominator),
            })
          }
          text={t('continuity.handsText')}
        />
        <Tile
          name={t('continuity.gapDays')}
          value={format.number(gapDays)}
          tone={gapDays === 0 ? 'good' : 'bad'}
          text={t('continuity.gapDaysText')}
        />
        <Tile
          name={t('continuity.busFactor')}
          value={
            depth === null || depth.isTooFew
              ? '–'
              : t('continuity.persons', { count: depth.busFactor })
          }
          tone={depth === null || depth.isTooFew ? 'none' : depth.busFactor > 1 ? 'good' : 'bad'}
          of={
            depth === null
              ? t('continuity.noHours')
              : [
                  t('continuity.ofHands', {
                    part: format.number(depth.busFactor),
                    whole: format.number(depth.hands.length),
                  }),
                  ...(depth.isTooFew ? [t('continuity.tooFew')] : []),
                ].join(' · ')
          }
          text={t('continuity.busFactorText')}
        />
      </dl>
      {depth === null ? null : <Hands depth={depth} people={people} />}
    </Section>
  );
};
