import type { FieldResult } from '#domain/form.ts';
import { parseChoice, readForm } from '#domain/form.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { parseMoney, parsePercentage, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Contract, RecurringFee } from './contract.ts';
import type { FeeForm } from './contract-form.ts';

type FeeErrors = { readonly [Path in `fees.${number}.${keyof FeeForm}`]?: FieldProblem } & {
  readonly fees?: FieldProblem;
};

export type FeeContext = {
  readonly today: PlainDate;
  readonly before: Pick<Contract, 'fees'> | null;
  readonly billedFees: ReadonlySet<number>;
};

const mostFees = 50;

const parseAmount = (text: string): FieldResult<MinorUnits> => {
  const amount = parseMoney(text);
  return amount.ok && amount.value < 0 ? fail('money-negative') : amount;
};

const readFee = (form: FeeForm, today: PlainDate) =>
  readForm({
    text: parseRequiredText(form.text, textLimits.name),
    amount: parseAmount(form.amount),
    vatRate: parsePercentage(form.vatRate),
    everyMonths: parseWholeNumber(form.everyMonths, 1, 60),
    firstOn: parsePlainDate(form.firstOn, today),
    when: parseChoice(form.when, ['in-advance', 'in-arrears'] as const),
  });

/**
 * A fee that was billed keeps its days: its occurrences are counted from the first, and would else be billed again under
 * other numbers (R37). Other days are another fee.
 */
const isMoved = (fee: Omit<RecurringFee, 'key'>, before: RecurringFee): boolean =>
  fee.firstOn !== before.firstOn ||
  fee.everyMonths !== before.everyMonths ||
  fee.when !== before.when;

/** The fees as typed; a new one gets a number that none has had before. */
export const parseFees = (
  forms: readonly FeeForm[],
  { today, before, billedFees }: FeeContext,
): Result<readonly RecurringFee[], FeeErrors> => {
  if (forms.length > mostFees) return fail({ fees: 'too-many-lines' });
  const known = before?.fees ?? [];
  const used = [0, ...known.map(({ key }) => key), ...billedFees];
  let next = Math.max(...used) + 1;
  const fees: RecurringFee[] = [];
  const problems: [string, FieldProblem][] = [];
  forms.forEach((form, index) => {
    const read = readFee(form, today);
    if (!read.ok) {
      for (const [field, problem] of Object.entries(read.error))
        problems.push([`fees.${index}.${field}`, problem]);
      return;
    }
    const earlier = known.find(({ key }) => String(key) === form.key);
    if (earlier !== undefined && billedFees.has(earlier.key) && isMoved(read.value, earlier))
      problems.push([`fees.${index}.firstOn`, 'fee-is-billed']);
    const key = earlier?.key ?? next;
    if (earlier === undefined) next += 1;
    fees.push({ key, ...read.value });
  });
  return problems.length > 0 ? fail(Object.fromEntries(problems)) : ok(fees);
};
