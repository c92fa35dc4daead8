import type { MakeVoucherFile, VoucherFile } from '#data/books.ts';
import { voucherText } from '#documents/voucher-text.ts';
import { ok } from '#domain/result.ts';
import { writeSie } from '#formats/sie/write-sie.ts';
import type { SieFile } from '#formats/sie/sie-file.ts';
import { wordsIn } from '#i18n/t.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { notSaved } from './not-saved.ts';

/** Every account that a row posts to, with its name: a ledger that doesn't know one makes it (sweden.md §4.2). */
const accountsOf = ({ vouchers, accounts }: VoucherFile): SieFile['accounts'] => {
  const names = new Map(accounts.map(({ number, name }) => [number, name]));
  const used = new Set(vouchers.flatMap(({ rows }) => rows.map(({ account }) => account)));
  return [...used].toSorted().map((number) => ({ number, name: names.get(number) ?? number }));
};

/** A file's content. A ledger is kept in Swedish (BFL 4:6), whatever language the screen speaks. */
const toSie = (file: VoucherFile, version: string): SieFile => ({
  program: { name: 'Förvalta', version },
  madeOn: file.madeOn,
  madeBy: '',
  remark: wordsIn('sv', 'books')('file.remark', {
    serial: file.serial,
    from: file.from,
    to: file.to,
  }),
  firmNumber: null,
  organisationNumber: file.firm.organisationNumber === '' ? null : file.firm.organisationNumber,
  firmName: file.firm.name,
  fiscalYear: file.fiscalYear,
  chart: file.bookkeeping.chart,
  accounts: accountsOf(file),
  dimensions: [],
  objects: [],
  vouchers: file.vouchers.map(({ date, subject, rows }) => {
    const text = voucherText('sv', subject);
    return {
      series: file.bookkeeping.voucherSeries,
      // The ledger numbers them.
      number: '',
      date,
      text,
      rows: rows.map(({ account, amount }) => ({ account, amount, objects: [], date, text })),
    };
  }),
});

/** Writes the file and archives its bytes, so that they are the same whenever they are asked for. */
export const makeVoucherFile =
  ({ desktop, about }: Pick<Dependencies, 'desktop' | 'about'>): MakeVoucherFile =>
  async (file) => {
    const bytes = writeSie(toSie(file, about.version));
    const stored = await desktop['archive:put']({ bytes });
    if (stored.status === 'failed') return notSaved(stored.problem);
    const name = fileName(`FAKT-${String(file.serial).padStart(4, '0')}`, 'SI');
    return ok({ name, sha256: stored.sha256, size: stored.size });
  };
