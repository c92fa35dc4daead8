import { toMinorUnits } from '#domain/money/money.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import { blankReceipt } from './blank-rows.ts';
import { drawOn } from './project-invoices.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';
import type { SummaryWork } from './summary-work.ts';

/** Money that went back uses up what it repays: its amount is below zero, so its opposite is what is used. */
const repay = (work: SummaryWork, { repays, amount }: Receipt, sign: 1 | -1): void => {
  if (repays !== undefined) drawOn(work, repays, toMinorUnits(-sign * amount));
};

/** What a row of money itself uses: a repayment is used up by what it repays. */
const ownUse = ({ repays, amount }: Receipt): number => (repays === undefined ? 0 : amount);

export const projectReceipts: Projection<'receipts'> = {
  touches: ({ id, repays }) => places('receiptStandings', [id, repays ?? null]),
  fold: (work, { before, after }) => {
    if (before !== null) repay(work, before, -1);
    if (after === null) {
      if (before !== null) work.drop('receiptStandings', before.id);
      return;
    }
    repay(work, after, 1);
    const { id, clientId, currency, amount } = after;
    const { used: others } = work.peek('receiptStandings', id) ?? blankReceipt(id);
    const used = toMinorUnits(others + ownUse(after) - (before === null ? 0 : ownUse(before)));
    const standing = used === amount ? 'used' : 'open';
    work.own('receiptStandings', id, {
      id,
      clientId: clientId ?? '',
      currency,
      amount,
      used,
      standing,
    });
  },
};
