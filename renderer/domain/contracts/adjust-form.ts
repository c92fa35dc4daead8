import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldErrors } from '#domain/result.ts';
import { parseQuantity } from '#domain/invoices/quantity.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

const directions = ['add', 'take'] as const;

/** An adjustment of a contract's hours as typed: how many to add or take, from which day, and why (R21). */
export type AdjustForm = {
  readonly direction: string;
  readonly time: string;
  readonly date: string;
  readonly reason: string;
};

export const emptyAdjustForm = (today: PlainDate): AdjustForm => ({
  direction: 'add',
  time: '',
  date: today,
  reason: '',
});

export type Adjustment = {
  /** Negative: taken. */
  readonly minutes: number;
  readonly date: PlainDate;
  readonly reason: string;
};

export const parseAdjust = (
  form: AdjustForm,
  today: PlainDate,
): Result<Adjustment, FieldErrors<AdjustForm>> => {
  const read = readForm({
    direction: parseChoice(form.direction, directions),
    time: parseQuantity(form.time, 'hour'),
    date: parsePlainDate(form.date, today),
    reason: parseText(form.reason, textLimits.name),
  });
  if (!read.ok) return read;
  const { direction, time, date, reason } = read.value;
  if (time.amount === 0) return fail({ time: 'quantity-format' });
  if (reason === '') return fail({ reason: 'required' });
  return ok({ minutes: direction === 'add' ? time.amount : -time.amount, date, reason });
};
