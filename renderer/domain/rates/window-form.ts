import { readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { formatDecimal, parseDecimal } from '#domain/money/parse-decimal.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { midnight, parseClockTime } from '#domain/time/clock-time.ts';
import type { ClockTime } from '#domain/time/clock-time.ts';
import { windowDays } from './rate.ts';
import type { RateWindow, WindowDay } from './rate.ts';

/** A time of the week as typed. `days` are the words of `windowDays` that it begins on. */
export type WindowForm = {
  readonly name: string;
  readonly days: readonly string[];
  /** Both blank: the whole day. */
  readonly from: string;
  readonly to: string;
  /** Per cent of the rate: "150". */
  readonly factor: string;
};

export const emptyWindowForm = (): WindowForm => ({
  name: '',
  days: ['1', '2', '3', '4', '5'],
  from: '17:00',
  to: '24:00',
  factor: '150',
});

const isWholeDay = ({ from, to }: Pick<RateWindow, 'from' | 'to'>): boolean =>
  from === midnight && to === midnight;

export const windowToForm = (window: RateWindow): WindowForm => ({
  name: window.name,
  days: window.days.map(String),
  from: isWholeDay(window) ? '' : window.from,
  to: isWholeDay(window) ? '' : window.to === midnight ? '24:00' : window.to,
  factor: formatDecimal(window.factor, 2, 0),
});

export type WindowFields = Omit<Fields<RateWindow>, 'clientId' | 'contractId'>;

/** A tenth to ten times the rate. */
const parseFactor = (text: string): FieldResult<BasisPoints> => {
  if (text.trim() === '') return fail('required');
  const parsed = parseDecimal(text.replace(/\s*%\s*$/, ''), 2, 100_000);
  if (!parsed.ok) return fail(parsed.error === 'too-large' ? 'number-too-large' : 'number-format');
  return parsed.value < 1000 ? fail('number-too-small') : ok(toBasisPoints(parsed.value));
};

const parseDays = (days: readonly string[]): FieldResult<readonly WindowDay[]> => {
  const chosen = windowDays.filter((day) => days.includes(String(day)));
  return chosen.length === 0 ? fail('required') : ok(chosen);
};

/** Midnight is the day's beginning and, as "24:00", its end. */
const parseEdge = (text: string): FieldResult<ClockTime> =>
  /^24([:.,]?00)?$/.test(text.trim()) ? ok(midnight) : parseClockTime(text);

export const parseWindow = (
  form: WindowForm,
): Result<WindowFields, FieldErrors<WindowForm, FieldProblem>> => {
  const isAllDay = form.from.trim() === '' && form.to.trim() === '';
  const parsed = readForm({
    name: parseRequiredText(form.name, textLimits.code),
    days: parseDays(form.days),
    from: isAllDay ? ok(midnight) : parseEdge(form.from),
    to: isAllDay ? ok(midnight) : parseEdge(form.to),
    factor: parseFactor(form.factor),
  });
  if (!parsed.ok) return parsed;
  const { from, to } = parsed.value;
  return from === to && from !== midnight ? fail({ to: 'duration-is-zero' }) : parsed;
};
