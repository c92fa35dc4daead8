import type { Client } from '#domain/clients/client.ts';
import { addDays, addMonths, firstOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { InvoiceContent } from './invoice.ts';
import { wantsReverseChargeGoods } from './listed-goods.ts';
import { vatCaseOf } from './vat-case.ts';

/** What keeps nobody from issuing but is worth a second look. */
export type IssueAdvice = 'goodsReverseCharge' | 'publicTerms' | 'vatRate' | 'unionDay';

/** The day by which services to businesses elsewhere in the Union are to be invoiced (ML 17:18). */
export const unionIssueDay = (workedOn: PlainDate): PlainDate =>
  addDays(addMonths(firstOfMonth(workedOn), 1), 14);

/** A public body never pays later than this (RL 2 a §). */
const longestPublicTerms = 30;
const swedishRates: readonly number[] = [2500, 1200, 600];

type Advised = Pick<
  InvoiceContent,
  'lines' | 'period' | 'paymentTerms' | 'exchange' | 'vatExemption'
>;

/** The day by which this one is to be issued; null where the law sets none. */
export const issueDayOf = (
  { lines, period, vatExemption }: Advised,
  { invoiceAddress: { country } }: Pick<Client, 'invoiceAddress'>,
): PlainDate | null => {
  const isUnion = lines.some(
    (line) => vatCaseOf(line, { country, vatExemption }) === 'reverse-charge-eu',
  );
  return isUnion && period !== null ? unionIssueDay(period.to) : null;
};

/** Everything to say of a draft besides what it lacks, in the order of its weight. */
export const adviseIssue = (content: Advised, client: Client): readonly IssueAdvice[] => {
  const advice: [boolean, IssueAdvice][] = [
    [wantsReverseChargeGoods(content, client), 'goodsReverseCharge'],
    [client.isPublicBody && content.paymentTerms > longestPublicTerms, 'publicTerms'],
    [
      content.lines.some(({ vatRate }) => vatRate !== 0 && !swedishRates.includes(vatRate)),
      'vatRate',
    ],
    [issueDayOf(content, client) !== null, 'unionDay'],
  ];
  return advice.filter(([applies]) => applies).map(([, each]) => each);
};
