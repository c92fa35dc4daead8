import type { Client } from '#domain/clients/client.ts';
import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { toKronor } from '#domain/money/to-kronor.ts';
import type { InvoiceContent } from './invoice.ts';

/** ML 16:16: the taxable amount of these goods on one invoice above which the buyer pays the VAT, in öre. */
export const listedGoodsThreshold = toMinorUnits(10_000_000);

/** What phones, tablets, laptops and the like come to on an invoice, in kronor without VAT. */
export const listedGoods = ({
  lines,
  exchange,
}: Pick<InvoiceContent, 'lines' | 'exchange'>): MinorUnits =>
  toKronor(
    addMoney(
      ...lines.flatMap(({ isListedGoods, vatCase, net }) =>
        isListedGoods === true || vatCase === 'reverse-charge-goods' ? [net] : [],
      ),
    ),
    exchange,
  );

/**
 * Whether the buyer is to pay the VAT on the invoice's listed goods and the lines don't say so: more than the threshold,
 * not the threshold itself, to somebody registered for VAT in Sweden (ML 16:16).
 */
export const wantsReverseChargeGoods = (
  content: Pick<InvoiceContent, 'lines' | 'exchange'>,
  client: Pick<Client, 'vatNumber'>,
): boolean =>
  client.vatNumber?.startsWith('SE') === true &&
  listedGoods(content) > listedGoodsThreshold &&
  content.lines.some((line) => line.isListedGoods === true && line.vatCase === undefined);
