import { useUrlState } from '#components/use-url-state.ts';
import { vatPeriodLengths, vatPeriodOf } from '#domain/books/fiscal-year.ts';
import type { VatPeriodLength } from '#domain/books/fiscal-year.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { useGetFirmQuery } from '#state/firm.ts';
import { useToday } from '#state/session.ts';
import type { BooksPeriod } from '#state/books.ts';

export const bookViews = ['vouchers', 'vat', 'exports', 'accounts'] as const;
export type BookView = (typeof bookViews)[number];

export type BooksAddress = {
  readonly view: BookView;
  readonly length: VatPeriodLength;
  readonly period: BooksPeriod;
  readonly show: (view: BookView) => void;
  readonly measure: (length: VatPeriodLength) => void;
  readonly step: (by: 1 | -1) => void;
};

/** Which part of the books is shown, and of which period: in the address. */
export const useBooksPeriod = (): BooksAddress => {
  const today = useToday();
  const firstMonth = useGetFirmQuery(undefined).data?.fiscalYearFirstMonth ?? 1;
  const [address, set] = useUrlState({ view: bookViews, length: vatPeriodLengths, at: '' });
  const typed = parsePlainDate(address.at, today);
  const period = vatPeriodOf(typed.ok ? typed.value : today, address.length, firstMonth);
  return {
    view: address.view,
    length: address.length,
    period,
    show: (view) => set({ view }),
    measure: (length) => set({ length }),
    step: (by) => set({ at: by === 1 ? addDays(period.to, 1) : addDays(period.from, -1) }),
  };
};
