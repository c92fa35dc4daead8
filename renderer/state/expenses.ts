import { listExpenses } from '#data/expense-list.ts';
import { getExpense, removeExpense, saveExpense } from '#data/expenses.ts';
import { dataApi } from './data-api.ts';
import { exportExpenses } from './export-expenses.ts';
import { act, live, write } from './live.ts';

export type { ExpenseFilter, ExpenseList, ExpenseRow } from '#data/expense-list.ts';

export const {
  useGetExpenseQuery,
  useListExpensesQuery,
  useSaveExpenseMutation,
  useRemoveExpenseMutation,
  useExportExpensesMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getExpense: build.query(live(getExpense)),
    listExpenses: build.query(live(listExpenses)),
    saveExpense: build.mutation(write(saveExpense)),
    removeExpense: build.mutation(write(removeExpense)),
    exportExpenses: build.mutation(act(exportExpenses)),
  }),
});
