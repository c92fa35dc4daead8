import { brandText } from '#domain/brand.ts';
import { expenseKinds } from '#domain/expenses/expense.ts';
import type { BillingState } from '#domain/hours/time-entry.ts';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useUrlState } from '#components/use-url-state.ts';
import type { ExpenseFilter } from '#state/expenses.ts';

export const expenseStates = ['all', 'unbilled', 'invoiced', 'own'] as const;
export type ExpenseState = (typeof expenseStates)[number];

const billingOf = {
  all: undefined,
  unbilled: 'open',
  invoiced: 'invoiced',
  own: 'none',
} as const satisfies Record<ExpenseState, BillingState | undefined>;

/** Every year that a date can be written in. */
const always = {
  from: brandText<PlainDate>('1900-01-01'),
  to: brandText<PlainDate>('2199-12-31'),
} as const;

const yearOf = (year: string): typeof always =>
  /^\d{4}$/.test(year)
    ? { from: brandText(`${year}-01-01`), to: brandText(`${year}-12-31`) }
    : always;

/** What of the expenses is shown, kept in the address; `open` names the one beside the list, `new` a new one. */
export const useExpenseFilters = () => {
  const [address, change] = useUrlState({
    text: '',
    state: expenseStates,
    kind: ['all', ...expenseKinds],
    person: 'all',
    year: 'all',
    open: '',
  });
  const { text, state, kind, person, year } = address;
  const billing = billingOf[state];
  const filter: ExpenseFilter = {
    ...yearOf(year),
    ...(text === '' ? {} : { text }),
    ...(billing === undefined ? {} : { billing }),
    ...(kind === 'all' ? {} : { kind }),
    ...(person === 'all' ? {} : { personId: brandText<PersonId>(person) }),
  };
  const isNarrowed = Object.keys(filter).length > 2 || year !== 'all';
  const clear = (): void =>
    change({ text: '', state: 'all', kind: 'all', person: 'all', year: 'all' });
  return { address, filter, isNarrowed, change, clear };
};

export type ExpenseFiltering = ReturnType<typeof useExpenseFilters>;
