import type { FieldResult } from '#domain/form.ts';
import { parseChoice } from '#domain/form.ts';
import { parseWholeNumber } from '#domain/money/parse-money.ts';
import { ok } from '#domain/result.ts';
import { payerKinds } from './payer.ts';
import type { Payer } from './payer.ts';

/** Who pays, as typed; the per cent counts only where the cost is shared. */
export type PayerForm = { readonly payer: string; readonly employerPercent: string };

export const emptyPayerForm: PayerForm = { payer: 'employer', employerPercent: '50' };

export const payerToForm = ({ kind, employerPercent }: Payer): PayerForm => ({
  payer: kind,
  employerPercent: kind === 'shared' ? String(employerPercent) : '50',
});

/** Both fields, each with its own problem. */
export const parsePayer = (
  form: PayerForm,
): {
  readonly payer: FieldResult<Payer['kind']>;
  readonly employerPercent: FieldResult<number>;
} => {
  const payer = parseChoice(form.payer, payerKinds);
  const isShared = payer.ok && payer.value === 'shared';
  const whole = payer.ok && payer.value === 'employer' ? 100 : 0;
  return {
    payer,
    employerPercent: isShared ? parseWholeNumber(form.employerPercent, 0, 100) : ok(whole),
  };
};
