import { getVoucherExport } from '#data/books.ts';
import { listEntries } from '#data/entry-list.ts';
import type { EntryList } from '#data/entry-list.ts';
import { getInvoice } from '#data/invoices.ts';
import type { ListPage } from '#data/list-page.ts';
import type { VoucherExport } from '#domain/books/voucher.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Invoice } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import { commandsOf } from '#state/commands.ts';
import type { Commands } from '#state/commands.ts';
import type { AppStore } from '#state/create-store.ts';
import { readDependencies } from '#state/read-dependencies.ts';
import { eInvoiceOf } from '#state/e-invoice.ts';
import type { SearchHit } from '#state/search-hit.ts';

/** What a driven program shows to the one who drives it, as `automation`. */
export type Automation = {
  readonly commands: Commands;
  /** The hits of a search without its screen; null while the index is being built. */
  readonly search: (text: string) => readonly SearchHit[] | null;
  /** A page of a list of hours without its screen. */
  readonly entries: (wish: EntryList) => Promise<ListPage<TimeEntry>>;
  readonly invoice: (id: InvoiceId) => Promise<Invoice | null>;
  /** An issued invoice as Peppol's XML, or the rules that it would break. */
  readonly eInvoice: (
    id: InvoiceId,
  ) => Promise<{ readonly xml: string | null; readonly problems: readonly string[] }>;
  /** What is remembered of a SIE file that went out. */
  readonly voucherExport: (id: VoucherExport['id']) => Promise<VoucherExport | null>;
  /** Resolves when the stored data is level with the journal. */
  readonly whenReady: () => Promise<void>;
};

const isReady = (store: AppStore): boolean => store.getState().startUp.phase === 'ready';

const whenReady = (store: AppStore): Promise<void> =>
  new Promise((resolve) => {
    if (isReady(store)) return resolve();
    const stop = store.subscribe(() => {
      if (!isReady(store)) return;
      stop();
      resolve();
    });
  });

/**
 * Lets tests and benchmarks run the program's own commands without a hand on the screen. Only a program that main says is
 * being driven gets here, and a packaged one never is.
 */
export const openToAutomation = (store: AppStore): void => {
  const all = store.dispatch(readDependencies());
  const automation: Automation = {
    commands: commandsOf(all),
    search: (text) => all.searchIndex.find(text, 30),
    entries: (wish) => listEntries(all.store, wish),
    invoice: (id) => getInvoice(all.store, id),
    eInvoice: (id) => eInvoiceOf(all, id),
    voucherExport: (id) => getVoucherExport(all.store, { id }),
    whenReady: () => whenReady(store),
  };
  Object.defineProperty(window, 'automation', { value: Object.freeze(automation) });
};
