import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { currencies, toMinorUnits } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import { largestAmount } from '#domain/money/money.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import { mostBankRows, shortened } from '#domain/receipts/bank-line.ts';
import type {
  BankFileProblem,
  BankLine,
  BankLines,
  BankRowProblem,
  QuarantinedRow,
} from '#domain/receipts/bank-line.ts';
import { toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nodeAt, nodesOf, readXml, textAt } from '#formats/xml/read-xml.ts';
import type { XmlNode } from '#formats/xml/read-xml.ts';

/** ISO 20022: the messages' roots and the reports in them (camt.053 statement, camt.054 notification, camt.052 report). */
const messages = [
  ['BkToCstmrStmt', 'Stmt'],
  ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
  ['BkToCstmrAcctRpt', 'Rpt'],
] as const;

type RowFault = { readonly code: BankRowProblem; readonly at: string; readonly found: string };

const dateOf = (text: string): PlainDate | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return year === undefined ? null : toPlainDate(Number(year), Number(month), Number(day));
};

/** ISO amounts have a point and no sign; the sign is CdtDbtInd's. */
const amountOf = (node: XmlNode | null): MinorUnits | null => {
  if (node === null || !/^\d{1,13}(?:\.\d{1,5})?$/.test(node.text)) return null;
  const parsed = parseDecimal(node.text, 2, largestAmount);
  return parsed.ok ? toMinorUnits(parsed.value) : null;
};

const currencyOf = (node: XmlNode | null): Currency | null =>
  currencies.find((each) => each === node?.attributes['Ccy']) ?? null;

/** Who paid: `Dbtr/Nm` in older versions, `Dbtr/Pty/Nm` since version 8; of money out, who got it. */
const partyOf = (details: XmlNode | null, isCredit: boolean): string => {
  const role = isCredit ? 'Dbtr' : 'Cdtr';
  const party = nodeAt(details, 'RltdPties', role);
  return textAt(party, 'Nm') || textAt(party, 'Pty', 'Nm');
};

/** The reference that the payer gave: structured first, else the number of the invoice that it names. */
const referenceOf = (details: XmlNode | null): string => {
  const structured = nodesOf(nodeAt(details, 'RmtInf'), 'Strd');
  for (const each of structured) {
    const reference = textAt(each, 'CdtrRefInf', 'Ref');
    if (reference !== '') return reference;
  }
  for (const each of structured) {
    const number = textAt(each, 'RfrdDocInf', 'Nb');
    if (number !== '') return number;
  }
  return '';
};

const wordsOf = (details: XmlNode | null): string => {
  const free = nodesOf(nodeAt(details, 'RmtInf'), 'Ustrd').map(({ text }) => text);
  return [...free, textAt(details, 'AddtlTxInf')].filter((text) => text !== '').join(' ');
};

const isOwnReference = (text: string): boolean => text !== '' && text !== 'NOTPROVIDED';

const bankReference = (entry: XmlNode, details: XmlNode | null): string =>
  [
    textAt(details, 'Refs', 'AcctSvcrRef'),
    textAt(details, 'Refs', 'TxId'),
    textAt(entry, 'AcctSvcrRef'),
    textAt(entry, 'NtryRef'),
  ].find(isOwnReference) ?? '';

type EntryFacts = {
  readonly account: string;
  readonly date: PlainDate;
  readonly currency: Currency;
  readonly sign: 1 | -1;
  readonly place: number;
};

const lineOf = (
  entry: XmlNode,
  details: XmlNode | null,
  part: number,
  amount: MinorUnits,
  facts: EntryFacts,
): BankLine => {
  const { account, date, currency, sign, place } = facts;
  const signed = toMinorUnits(sign * amount);
  const payer = partyOf(details, sign === 1);
  const reference = referenceOf(details);
  const text = wordsOf(details) || textAt(entry, 'AddtlNtryInf');
  const own = bankReference(entry, details);
  // The bank's own reference names the movement; a bank that gives none is known by all that it says.
  const identity = (
    own === ''
      ? [account, date, signed, currency, payer, reference, text]
      : [account, own, part, date, signed]
  ).join('|');
  return { place, date, amount: signed, currency, payer, reference, text, identity };
};

/** The transactions of an entry; an entry with one or none is one line, a batch is as many as it has. */
const partsOf = (entry: XmlNode): readonly XmlNode[] =>
  nodesOf(entry, 'NtryDtls').flatMap((each) => nodesOf(each, 'TxDtls'));

/** A transaction's own amount: `Amt` since version 4, else in AmtDtls. */
const partAmount = (details: XmlNode): MinorUnits | null =>
  amountOf(nodeAt(details, 'Amt')) ??
  amountOf(nodeAt(details, 'AmtDtls', 'TxAmt', 'Amt')) ??
  amountOf(nodeAt(details, 'AmtDtls', 'InstdAmt', 'Amt'));

const readEntry = (
  entry: XmlNode,
  account: string,
  place: number,
): Result<readonly BankLine[], RowFault> => {
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts');
  // What isn't booked yet comes again when it is.
  if (status !== 'BOOK') return fail({ code: 'pending', at: 'Sts', found: status });
  const amountNode = nodeAt(entry, 'Amt');
  const [amount, currency] = [amountOf(amountNode), currencyOf(amountNode)];
  if (amount === null) return fail({ code: 'amount', at: 'Amt', found: amountNode?.text ?? '' });
  if (currency === null)
    return fail({ code: 'currency', at: 'Amt@Ccy', found: amountNode?.attributes['Ccy'] ?? '' });
  const booked = nodeAt(entry, 'BookgDt') ?? nodeAt(entry, 'ValDt');
  const written = textAt(booked, 'Dt') || textAt(booked, 'DtTm');
  const date = dateOf(written);
  if (date === null) return fail({ code: 'date', at: 'BookgDt', found: written });
  const direction = textAt(entry, 'CdtDbtInd');
  if (direction !== 'CRDT' && direction !== 'DBIT')
    return fail({ code: 'amount', at: 'CdtDbtInd', found: direction });
  const sign = direction === 'CRDT' ? 1 : -1;
  const facts: EntryFacts = { account, date, currency, sign, place };
  const parts = partsOf(entry);
  if (parts.length <= 1) return ok([lineOf(entry, parts[0] ?? null, 0, amount, facts)]);
  const amounts = parts.map(partAmount);
  const sum = amounts.reduce((all: number, each) => all + (each ?? Number.NaN), 0);
  if (sum !== amount)
    return fail({ code: 'parts-differ', at: 'TxDtls', found: amountNode?.text ?? '' });
  return ok(
    parts.map((details, part) =>
      lineOf(entry, details, part, amounts[part] ?? toMinorUnits(0), facts),
    ),
  );
};

const accountOf = (report: XmlNode): string =>
  textAt(report, 'Acct', 'Id', 'IBAN') || textAt(report, 'Acct', 'Id', 'Othr', 'Id');

/**
 * Reads the movements of an ISO 20022 account report (camt.053, camt.054, camt.052; any version, any namespace). An entry
 * that can't be read is set aside by its number; a file that isn't whole XML is refused by its line.
 */
export const readCamt = (text: string): Result<BankLines, BankFileProblem> => {
  const read = readXml(text);
  if (!read.ok) return fail({ code: read.error.code, place: read.error.line, found: '' });
  const root = read.value;
  const reports = messages.flatMap(([message, report]) => nodesOf(nodeAt(root, message), report));
  if (root.name !== 'Document' || reports.length === 0)
    return fail({ code: 'not-camt', place: root.line, found: shortened(root.name) });
  const lines: BankLine[] = [];
  const quarantined: QuarantinedRow[] = [];
  let place = 0;
  for (const report of reports)
    for (const entry of nodesOf(report, 'Ntry')) {
      place += 1;
      const found = readEntry(entry, accountOf(report), place);
      if (found.ok) lines.push(...found.value);
      else quarantined.push({ place, ...found.error, found: shortened(found.error.found) });
    }
  if (lines.length > mostBankRows) return fail({ code: 'too-many-rows', place: 0, found: '' });
  if (place === 0) return fail({ code: 'empty', place: 0, found: '' });
  return ok({ lines, quarantined });
};
