import type { InvoiceLine, IssuedInvoice, VatGroup } from '#domain/invoices/invoice.ts';
import { vatCaseOf } from '#domain/invoices/vat-case.ts';
import type { VatBuyer, VatCase } from '#domain/invoices/vat-case.ts';
import { addMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { toKronor } from '#domain/money/to-kronor.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Posting } from './bookkeeping.ts';
import type { VatMark } from './voucher.ts';

/** Why a happening can't be booked yet: what is missing is filled in elsewhere. */
export type VoucherProblem =
  'no-exchange-rate' | 'no-booked-amount' | 'vat-rate-unknown' | 'invoice-missing';

/** A row before it has an account. */
export type Post = {
  readonly posting: Posting;
  readonly amount: MinorUnits;
  readonly vat: VatMark | null;
};

/** What an invoice claims, in öre: the receivable, and what stands against it (Σ posts = −receivable). */
export type Claim = {
  readonly receivable: MinorUnits;
  /** In the invoice's own currency; negative for a credit note. */
  readonly payable: MinorUnits;
  readonly posts: readonly Post[];
};

const salesByCase = {
  'reverse-charge-eu': 'sales-eu',
  'reverse-charge-goods': 'sales-reverse-charge-goods',
  'reverse-charge-building': 'sales-reverse-charge-building',
  export: 'sales-export',
  exempt: 'sales-exempt',
  'outside-scope': 'compensation',
} as const satisfies Record<Exclude<VatCase, 'domestic'>, Posting>;

const salesByRate = new Map<number, Posting>([
  [2500, 'sales-25'],
  [1200, 'sales-12'],
  [600, 'sales-6'],
]);

const vatByRate = new Map<number, Posting>([
  [2500, 'vat-25'],
  [1200, 'vat-12'],
  [600, 'vat-6'],
]);

/** Where a line's net goes; null for a Swedish rate that there is no account for. */
const salesPosting = (
  line: InvoiceLine,
  vatCase: VatCase,
  { purpose }: Pick<IssuedInvoice['snapshot']['content'], 'purpose'>,
): Posting | null => {
  // An advance is a debt to the client until the invoice that it is taken off (R24); its VAT is due at once.
  if (purpose?.kind === 'advance' || line.deducts !== undefined) return 'advances';
  if (vatCase === 'domestic') return salesByRate.get(line.vatRate) ?? null;
  if (purpose?.kind === 'interest' && line.claim !== 'compensation') return 'interest';
  return salesByCase[vatCase];
};

type Sum = { readonly posting: Posting; readonly vat: VatMark; net: number };

/** Line nets by account and VAT case, the highest rate first. */
const salesOf = (
  { content }: IssuedInvoice['snapshot'],
  buyer: VatBuyer,
): Result<readonly Post[], VoucherProblem> => {
  const sums = new Map<string, Sum>();
  for (const line of content.lines) {
    const vatCase = vatCaseOf(line, buyer);
    const posting = salesPosting(line, vatCase, content);
    if (posting === null) return fail('vat-rate-unknown');
    const key = `${posting}|${vatCase}|${line.vatRate}`;
    const sum = sums.get(key) ?? {
      posting,
      vat: { kind: 'base' as const, vatCase, rate: line.vatRate },
      net: 0,
    };
    sum.net += line.net;
    sums.set(key, sum);
  }
  return ok(
    [...sums.values()]
      .toSorted((one, other) => other.vat.rate - one.vat.rate)
      .map(({ posting, vat, net }) => ({ posting, vat, amount: toMinorUnits(net) })),
  );
};

const taxOf = (
  groups: readonly VatGroup[],
  buyer: VatBuyer,
): Result<readonly Post[], VoucherProblem> => {
  const posts: Post[] = [];
  for (const group of groups) {
    if (group.vat === 0) continue;
    const posting = vatByRate.get(group.rate);
    if (posting === undefined) return fail('vat-rate-unknown');
    const vatCase = vatCaseOf({ ...group, vatRate: group.rate }, buyer);
    posts.push({ posting, amount: group.vat, vat: { kind: 'tax', vatCase, rate: group.rate } });
  }
  return ok(posts);
};

/**
 * Amounts of a foreign currency in öre, so that the parts add up exactly to the whole in öre: each is what the sum so far
 * has grown by. VAT comes first, that its sum is what the invoice says in kronor (ML 17:29).
 */
const inKronor = (
  posts: readonly Post[],
  exchange: IssuedInvoice['snapshot']['content']['exchange'],
): readonly Post[] => {
  let own = zeroMoney;
  let before = zeroMoney;
  return posts.map((post) => {
    own = addMoney(own, post.amount);
    const after = toKronor(own, exchange);
    const amount = toMinorUnits(after - before);
    before = after;
    return { ...post, amount };
  });
};

const isTax = ({ vat }: Post): boolean => vat?.kind === 'tax';

/** Everything of an invoice or credit note that the books need, kronor always (sweden.md §4.4). */
export const claimOf = ({ snapshot }: IssuedInvoice): Result<Claim, VoucherProblem> => {
  const { content, totals, buyer: party } = snapshot;
  if (content.currency !== 'SEK' && content.exchange === undefined) return fail('no-exchange-rate');
  const buyer = { country: party.address.country, vatExemption: content.vatExemption };
  const sales = salesOf(snapshot, buyer);
  if (!sales.ok) return sales;
  const tax = taxOf(totals.vatGroups, buyer);
  if (!tax.ok) return tax;
  const rounding: readonly Post[] = [{ posting: 'rounding', amount: totals.rounding, vat: null }];
  const own = inKronor(
    [...tax.value, ...sales.value, ...rounding],
    content.currency === 'SEK' ? undefined : content.exchange,
  );
  const sign = content.credits === undefined ? 1 : -1;
  const posts = [
    ...own.filter((post) => !isTax(post) && post.posting !== 'rounding'),
    ...own.filter(isTax),
    ...own.filter(({ posting }) => posting === 'rounding'),
  ]
    .filter(({ amount }) => amount !== 0)
    .map((post) => ({ ...post, amount: toMinorUnits(-sign * post.amount) }));
  return ok({
    receivable: toMinorUnits(0 - addMoney(...posts.map(({ amount }) => amount))),
    payable: toMinorUnits(sign * totals.payable + 0),
    posts,
  });
};
