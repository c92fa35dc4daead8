import { expenseKinds } from '#domain/expenses/expense.ts';
import { yearOf } from '#domain/time/plain-date.ts';
import { SearchField } from '#components/SearchField.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { expenseStates } from './use-expense-filters.ts';
import type { ExpenseFiltering } from './use-expense-filters.ts';

const yearsBack = [0, 1, 2, 3, 4, 5, 6] as const;

/** What narrows the list of expenses. */
export const ExpenseFilters = ({ filtering }: { readonly filtering: ExpenseFiltering }) => {
  const t = useT('expenses');
  const { address, change } = filtering;
  const thisYear = yearOf(useToday());
  const { data: people = [] } = useListPeopleQuery({});
  const all = 'all';
  return (
    <>
      <SearchField
        label={t('filter.search')}
        value={address.text}
        onChange={(text) => change({ text })}
      />
      <SegmentedFilter
        label={t('filter.state')}
        value={address.state}
        onChange={(state) => change({ state })}
        options={expenseStates.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <SelectFilter
        label={t('filter.kind')}
        value={address.kind}
        width={150}
        onChange={(kind) => change({ kind })}
        options={[
          { value: all, label: t('filter.anyKind') },
          ...expenseKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
      />
      <SelectFilter
        label={t('filter.person')}
        value={address.person}
        width={150}
        onChange={(person) => change({ person })}
        options={[
          { value: all, label: t('filter.anyone') },
          ...people.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <SelectFilter
        label={t('filter.year')}
        value={address.year}
        width={110}
        onChange={(year) => change({ year })}
        options={[
          { value: all, label: t('filter.everyYear') },
          ...yearsBack.map((back) => {
            const year = String(thisYear - back);
            return { value: year, label: year };
          }),
        ]}
      />
    </>
  );
};
