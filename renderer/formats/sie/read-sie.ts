import { addMoney } from '#domain/money/money.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { accountAt, amountAt, dateAt, dateOr, objectsAt, textAt, textOr } from './sie-fields.ts';
import type { SieFile, SieProblem, SieTransaction, SieVoucher } from './sie-file.ts';
import { forbiddenLabels, groupOf, mandatoryLabels, rowLabels } from './sie-labels.ts';
import { readSieLines, refuse } from './sie-lines.ts';
import type { SieLine } from './sie-lines.ts';

type Read<Value> = Result<Value, SieProblem>;

/** Only labels of the standard, in the order of its groups, and only those that a file from a pre-system may have. */
const checkLabels = (lines: readonly SieLine[]): SieProblem | null => {
  let group = 0;
  for (const { line, label } of lines) {
    if (label === '{' || label === '}' || rowLabels.includes(label) || label === '#KSUMMA')
      continue;
    if (forbiddenLabels.includes(label)) return { line, code: 'label-not-here', found: label };
    const own = groupOf(label);
    if (own === undefined) return { line, code: 'unknown-label', found: label };
    if (own < group) return { line, code: 'label-order', found: label };
    group = own;
  }
  const missing = mandatoryLabels.find((label) => !lines.some((each) => each.label === label));
  return missing === undefined ? null : { line: 0, code: 'label-missing', found: missing };
};

/** What a label may say only one way. */
const fixed: Readonly<Record<string, readonly [readonly string[], SieProblem['code']]>> = {
  // 1: the ledger has read it already.
  '#FLAGGA': [['0', '1'], 'flag'],
  '#FORMAT': [['PC8'], 'not-pc8'],
  '#SIETYP': [['4'], 'type'],
  '#VALUTA': [['SEK'], 'currency'],
};

const checkFixed = (lines: readonly SieLine[]): SieProblem | null => {
  for (const line of lines) {
    const rule = fixed[line.label];
    if (rule === undefined) continue;
    const [allowed, code] = rule;
    const [found] = line.fields;
    if (typeof found === 'string' && allowed.includes(found)) continue;
    return { line: line.line, code, found: String(found ?? '') };
  }
  return null;
};

/** The one line of a label; one that should come once and doesn't is no matter of luck. */
const only = (lines: readonly SieLine[], label: string): Read<SieLine | null> => {
  const [first, second] = lines.filter((line) => line.label === label);
  return second === undefined ? ok(first ?? null) : refuse(second.line, 'label-twice', label);
};

const textOf = (lines: readonly SieLine[], label: string): Read<string | null> => {
  const found = only(lines, label);
  if (!found.ok) return found;
  return found.value === null ? ok(null) : textAt(found.value, 0);
};

const readOrganisationNumber = (lines: readonly SieLine[]): Read<string | null> => {
  const found = only(lines, '#ORGNR');
  if (!found.ok) return found;
  if (found.value === null) return ok(null);
  const text = textAt(found.value, 0);
  if (!text.ok) return text;
  return /^\d{6}-\d{4}$/.test(text.value)
    ? ok(text.value.replace('-', ''))
    : refuse(found.value.line, 'organisation-number', text.value);
};

type Year = { readonly from: PlainDate; readonly to: PlainDate };

const readYear = (lines: readonly SieLine[]): Read<Year | null> => {
  const line = lines.find(({ label, fields }) => label === '#RAR' && fields[0] === '0');
  if (line === undefined) return ok(null);
  const [from, to] = [dateAt(line, 1), dateAt(line, 2)];
  if (!from.ok) return from;
  return to.ok ? ok({ from: from.value, to: to.value }) : to;
};

type Identification = Omit<SieFile, 'accounts' | 'dimensions' | 'objects' | 'vouchers'>;

/** Reads each part in turn; the first that can't be read is the answer. */
const readIdentification = (lines: readonly SieLine[]): Read<Identification> => {
  const program = only(lines, '#PROGRAM');
  if (!program.ok) return program;
  const made = only(lines, '#GEN');
  if (!made.ok) return made;
  if (program.value === null || made.value === null) return refuse(0, 'label-missing', '#GEN');
  const parts = {
    name: textAt(program.value, 0),
    version: textAt(program.value, 1),
    madeBy: textOr(made.value, 1, ''),
    remark: textOf(lines, '#PROSA'),
    firmNumber: textOf(lines, '#FNR'),
    organisationNumber: readOrganisationNumber(lines),
    firmName: textOf(lines, '#FNAMN'),
    chart: textOf(lines, '#KPTYP'),
  };
  const madeOn = dateAt(made.value, 0);
  if (!madeOn.ok) return madeOn;
  const fiscalYear = readYear(lines);
  if (!fiscalYear.ok) return fiscalYear;
  const bad = Object.values(parts).find((part) => !part.ok);
  if (bad !== undefined && !bad.ok) return bad;
  const text = (part: Read<string | null>): string | null => (part.ok ? part.value : null);
  return ok({
    program: { name: text(parts.name) ?? '', version: text(parts.version) ?? '' },
    madeOn: madeOn.value,
    madeBy: text(parts.madeBy) ?? '',
    remark: text(parts.remark),
    firmNumber: text(parts.firmNumber),
    organisationNumber: text(parts.organisationNumber),
    firmName: text(parts.firmName) ?? '',
    fiscalYear: fiscalYear.value,
    chart: text(parts.chart),
  });
};

type Chart = Pick<SieFile, 'accounts' | 'dimensions' | 'objects'>;

const readChart = (lines: readonly SieLine[]): Read<Chart> => {
  const accounts: Chart['accounts'][number][] = [];
  const dimensions: Chart['dimensions'][number][] = [];
  const objects: Chart['objects'][number][] = [];
  for (const line of lines) {
    if (!['#KONTO', '#DIM', '#OBJEKT'].includes(line.label)) continue;
    const first = line.label === '#KONTO' ? accountAt(line, 0) : textAt(line, 0);
    const second = textAt(line, 1);
    if (!first.ok) return first;
    if (!second.ok) return second;
    const [number, name] = [first.value, second.value];
    if (line.label === '#KONTO') accounts.push({ number, name });
    else if (line.label === '#DIM') dimensions.push({ number, name });
    else {
      const third = textAt(line, 2);
      if (!third.ok) return third;
      objects.push({ dimension: number, number: name, name: third.value });
    }
  }
  return ok({ accounts, dimensions, objects });
};

const readRow = (line: SieLine, date: PlainDate): Read<SieTransaction> => {
  const account = accountAt(line, 0);
  if (!account.ok) return account;
  const objects = objectsAt(line, 1);
  if (!objects.ok) return objects;
  const amount = amountAt(line, 2);
  if (!amount.ok) return amount;
  const own = dateOr(line, 3, date);
  if (!own.ok) return own;
  const text = textOr(line, 4, '');
  if (!text.ok) return text;
  return ok({
    account: account.value,
    objects: objects.value,
    amount: amount.value,
    date: own.value,
    text: text.value,
  });
};

const readHead = (line: SieLine): Read<Omit<SieVoucher, 'rows'>> => {
  const series = textAt(line, 0);
  if (!series.ok) return series;
  const number = textAt(line, 1);
  if (!number.ok) return number;
  const date = dateAt(line, 2);
  if (!date.ok) return date;
  const text = textOr(line, 3, '');
  if (!text.ok) return text;
  return ok({ series: series.value, number: number.value, date: date.value, text: text.value });
};

/** A voucher is its head and its rows between braces, and adds up to nothing. */
const readVoucher = (
  lines: readonly SieLine[],
  at: number,
): Read<readonly [SieVoucher, number]> => {
  const [first, open] = [lines[at], lines[at + 1]];
  if (first === undefined || open?.label !== '{')
    return refuse(first?.line ?? 0, open === undefined ? 'truncated' : 'braces', first?.label);
  const head = readHead(first);
  if (!head.ok) return head;
  const rows: SieTransaction[] = [];
  for (let place = at + 2; ; place += 1) {
    const line = lines[place];
    if (line === undefined) return refuse(lines.at(-1)?.line ?? 0, 'truncated');
    if (line.label === '}') {
      const balance = addMoney(...rows.map(({ amount }) => amount));
      return balance === 0
        ? ok([{ ...head.value, rows }, place + 1])
        : refuse(first.line, 'unbalanced', (balance / 100).toFixed(2));
    }
    if (!rowLabels.includes(line.label)) return refuse(line.line, 'braces', line.label);
    const row = readRow(line, head.value.date);
    if (!row.ok) return row;
    // The other two tell how a voucher was corrected; the rows as they are now are #TRANS.
    if (line.label === '#TRANS') rows.push(row.value);
  }
};

const readVouchers = (lines: readonly SieLine[]): Read<readonly SieVoucher[]> => {
  const vouchers: SieVoucher[] = [];
  let at = lines.findIndex(({ label }) => label === '#VER' || label === '{' || label === '}');
  while (at !== -1 && at < lines.length) {
    const line = lines[at];
    if (line?.label === '#KSUMMA') at += 1;
    else if (line?.label === '#VER') {
      const read = readVoucher(lines, at);
      if (!read.ok) return read;
      const [voucher, next] = read.value;
      vouchers.push(voucher);
      at = next;
    } else return refuse(line?.line ?? 0, 'braces', line?.label);
  }
  return ok(vouchers);
};

/**
 * Reads a file of vouchers (SIE type 4I, edition 4B) as strictly as the standard says, or names the first line that isn't
 * of it and what stands there. Nothing of a refused file is taken.
 */
export const readSie = (bytes: Uint8Array): Read<SieFile> => {
  const lines = readSieLines(bytes);
  if (!lines.ok) return lines;
  const wrong = checkLabels(lines.value) ?? checkFixed(lines.value);
  if (wrong !== null) return refuse(wrong.line, wrong.code, wrong.found);
  const identification = readIdentification(lines.value);
  if (!identification.ok) return identification;
  const chart = readChart(lines.value);
  if (!chart.ok) return chart;
  const vouchers = readVouchers(lines.value);
  if (!vouchers.ok) return vouchers;
  return ok({ ...identification.value, ...chart.value, vouchers: vouchers.value });
};
