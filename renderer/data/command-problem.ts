import { fail } from '#domain/result.ts';
import type { PlainMonth } from '#domain/time/plain-date.ts';
import type { FileProblem } from './journal-port.ts';
import type { RuleCode } from './rule-code.ts';

/** Why a command was not carried out. Nothing was changed in any of these cases. */
export type CommandProblem =
  | { readonly kind: 'invalid'; readonly fields: Readonly<Record<string, string>> }
  /** `what` says which law of the house stands in the way: 'issued-invoice', 'invoiced-hours', … */
  | {
      readonly kind: 'frozen';
      readonly what: FrozenReason;
      /** The month that is closed. */
      readonly month?: PlainMonth;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'rule'; readonly code: RuleCode; readonly missing?: readonly string[] }
  | { readonly kind: 'not-saved'; readonly problem: FileProblem };

export type FrozenReason =
  | 'issued-invoice'
  | 'invoiced-hours'
  | 'invoiced-expense'
  | 'approved-hours'
  | 'locked-month'
  | 'status-history'
  | 'ledger-row'
  | 'voucher-export'
  | 'exported-voucher'
  | 'number-series';

export const missing = () => fail<CommandProblem>({ kind: 'missing' });

export const broken = (code: RuleCode, lacking?: readonly string[]) =>
  fail<CommandProblem>({
    kind: 'rule',
    code,
    ...(lacking === undefined ? {} : { missing: lacking }),
  });

/** A parser's field errors as a command's problem. */
export function invalid(fields: Readonly<Partial<Record<string, string>>>) {
  const named = Object.entries(fields).flatMap(([field, problem]) =>
    problem === undefined ? [] : [[field, problem] as const],
  );
  return fail<CommandProblem>({ kind: 'invalid', fields: Object.fromEntries(named) });
}
