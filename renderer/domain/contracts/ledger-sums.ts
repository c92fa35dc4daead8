import type { Period } from '#domain/invoices/invoice.ts';
import type { LedgerRowId } from '#domain/record.ts';
import type { Fields } from '#domain/record.ts';
import type { LedgerRow } from './ledger.ts';

/** A row as reckoned; with its id where it is stored: written by hand, or when its period was closed. */
export type LedgerLine = Fields<LedgerRow> & { readonly id: LedgerRowId | null };

/**
 * A period in minutes. closing = opening + granted + adjusted − used − expired: what rolled on, where the period is over,
 * and what remains, where it isn't. Overage is beside the balance.
 */
export type PeriodSums = {
  readonly opening: number;
  readonly granted: number;
  readonly adjusted: number;
  readonly used: number;
  readonly expired: number;
  /** What went on to the next period; negative: a debt. */
  readonly rolled: number;
  readonly overage: number;
  readonly closing: number;
};

/** What came over from the period before is dated the first day, what goes on to the next one the last. */
const isRolledIn = (line: LedgerLine, { from }: Period): boolean =>
  line.kind === 'rollover' && line.date === from;

export const periodSums = (lines: readonly LedgerLine[], period: Period): PeriodSums => {
  const sum = (isMeant: (line: LedgerLine) => boolean): number =>
    lines.reduce((total, line) => total + (isMeant(line) ? line.minutes : 0), 0);
  const of = (kind: LedgerRow['kind']): number => sum((line) => line.kind === kind);
  const opening = sum((line) => isRolledIn(line, period));
  const [granted, adjusted] = [of('grant'), of('adjust')];
  // 0 − keeps an exact zero from being −0, which JSON and toEqual tell apart.
  const [used, expired] = [0 - of('use'), 0 - of('expire')];
  return {
    opening,
    granted,
    adjusted,
    used,
    expired,
    rolled: 0 - sum((line) => line.kind === 'rollover' && !isRolledIn(line, period)),
    overage: of('overage'),
    closing: opening + granted + adjusted - used - expired,
  };
};

/** Σ of all rows: what is left to draw on now (R21). Overage moves no balance. */
export const balanceOf = (lines: readonly LedgerLine[]): number =>
  lines.reduce((sum, { kind, minutes }) => sum + (kind === 'overage' ? 0 : minutes), 0);
