import { toBasisPoints, type BasisPoints } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { RecordLink } from './RecordLink.tsx';
import styles from './Ratio.module.css';

type RatioProps = {
  readonly part: number;
  readonly whole: number;
  /** What is counted, as it stands after the two numbers: "dagar". */
  readonly unit?: string | undefined;
  /** Where the records behind the figure are. */
  readonly to?: string | undefined;
};

/** Fewer than this in the denominator, and a percentage would say more than is known (itsm.md 3). */
const fewest = 5;

const wholePercent = (part: number, whole: number): BasisPoints =>
  toBasisPoints(Math.round((part / whole) * 100) * 100);

/** A part of a whole, with both numbers beside it: a per cent, or "too few" under five. */
export const Ratio = ({ part, whole, unit, to }: RatioProps) => {
  const t = useT('shell');
  const format = useFormat();
  const share = whole < fewest ? t('ratio.tooFew') : format.percent(wholePercent(part, whole));
  const counted = t('ratio.of', { part: format.number(part), whole: format.number(whole) });
  const text = (
    <span className={styles['ratio']}>
      <span className={styles['share']}>{share}</span>{' '}
      <span className={styles['of']}>({unit === undefined ? counted : `${counted} ${unit}`})</span>
    </span>
  );
  return to === undefined ? text : <RecordLink to={to}>{text}</RecordLink>;
};
