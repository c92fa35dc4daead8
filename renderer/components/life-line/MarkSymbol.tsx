import type { EventKind } from './life-event.ts';
import type { MarkState } from './mark-dates.ts';
import styles from './LifeLine.module.css';

/** Outlines on a square from -6 to 6. Each kind is known by its shape alone: on black-and-white paper too. */
const outlines = {
  release: 'M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z',
  change: 'M-5.5 0 A5.5 5.5 0 1 1 5.5 0 A5.5 5.5 0 1 1 -5.5 0 Z',
  problem: 'M0 -6 L6.2 5 L-6.2 5 Z',
  case: 'M-5 -4.5 L5 -4.5 L5 2.5 L0 2.5 L-3 6 L-3 2.5 L-5 2.5 Z',
  document: 'M-4 -6 L2 -6 L5 -3 L5 6 L-4 6 Z',
  support: 'M-3.5 -6.5 L3.5 -6.5 L3.5 1 L0 6.5 L-3.5 1 Z',
  integration: 'M-3 -5.4 L3 -5.4 L6 0 L3 5.4 L-3 5.4 L-6 0 Z',
  other: 'M-4.5 -4.5 L4.5 -4.5 L4.5 4.5 L-4.5 4.5 Z',
} as const satisfies Record<EventKind, string>;

type MarkSymbolProps = {
  readonly kind: EventKind;
  readonly state: MarkState;
  readonly isLate?: boolean;
  readonly x: number;
  readonly y: number;
  /** 1 where nothing is said: outlines from -6 to 6. */
  readonly scale?: number;
};

/** The mark of an event: solid when done, hollow while open, crossed out when cancelled, ringed in red when late. */
export const MarkSymbol = ({ kind, state, isLate = false, x, y, scale = 1 }: MarkSymbolProps) => (
  <g
    className={styles['symbol']}
    data-kind={kind}
    data-state={state}
    transform={`translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`}
    aria-hidden="true"
  >
    {isLate ? <circle className={styles['late']} r={9.5} /> : null}
    <path className={styles['outline']} d={outlines[kind]} />
    {state === 'cancelled' ? <path className={styles['cross']} d="M-7 7 L7 -7" /> : null}
  </g>
);
