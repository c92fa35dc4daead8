import { IconAlertTriangle, IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import type { PairState } from '#domain/documents/documentation.ts';
import type { Tone } from '#components/tone.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { MatrixCell } from '#state/document-register.ts';
import styles from './matrix.module.css';

export const pairTones = {
  approved: 'good',
  'review-due': 'careful',
  begun: 'calm',
  missing: 'bad',
} as const satisfies Record<PairState, Tone>;

const signs = {
  approved: IconCheck,
  'review-due': IconAlertTriangle,
  begun: IconPencil,
  missing: IconX,
} as const satisfies Record<PairState, typeof IconX>;

/** A state as a sign, for who doesn't see the colour. */
export const PairSign = ({ state }: { readonly state: PairState }) => {
  const Sign = signs[state];
  return <Sign size={14} stroke={2.25} aria-hidden="true" />;
};

type MarkProps = {
  readonly cell: MatrixCell;
  readonly systemName: string;
  /** Row and column, by which the arrows find it. */
  readonly place: string;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

/** How one required document stands: a colour, a sign and words. Pressed, it opens or begins. */
export const MatrixMark = ({ cell, systemName, place, isActive, onFocus, onOpen }: MarkProps) => {
  const t = useT('documentRegister');
  const format = useFormat();
  const { state, type, nextReview } = cell;
  const words = { type: t(`type.${type}`), system: systemName, state: t(`matrix.state.${state}`) };
  const hasReview = nextReview !== null && (state === 'approved' || state === 'review-due');
  const label = hasReview
    ? t('matrix.cellWithReview', { ...words, date: format.date(nextReview) })
    : t('matrix.cell', words);
  return (
    <button
      type="button"
      className={styles['mark']}
      data-tone={pairTones[state]}
      data-place={place}
      tabIndex={isActive ? 0 : -1}
      aria-label={label}
      title={label}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <PairSign state={state} />
    </button>
  );
};
