/** In which order a bank writes its dates. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const decimalMarks = [',', '.'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** Which columns of a bank's CSV are what, counted from 0; −1 where it has none. Chosen once a bank and remembered. */
export type BankMapping = {
  /** The row with the columns' names, counted from 0. */
  readonly headRow: number;
  readonly date: number;
  readonly amount: number;
  readonly payer: number;
  readonly reference: number;
  readonly text: number;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
};

/** What a bank's file looks like: the columns' names together, under which its mapping is remembered. */
export const bankOf = (head: readonly string[]): string =>
  head.map((name) => name.trim().toLowerCase()).join('|');

const names = {
  date: [
    'bokföringsdatum',
    'bokföringsdag',
    'bokförd',
    'transaktionsdatum',
    'datum',
    'booking date',
    'date',
  ],
  amount: ['belopp', 'insättning', 'amount', 'summa', 'credit'],
  payer: [
    'avsändare',
    'betalare',
    'från',
    'namn',
    'motpart',
    'sender',
    'payer',
    'name',
    'counterparty',
  ],
  reference: ['ocr', 'referens', 'betalningsreferens', 'reference', 'verifikationsnummer'],
  text: [
    'meddelande',
    'text',
    'beskrivning',
    'rubrik',
    'transaktionstyp',
    'message',
    'description',
    'details',
  ],
} as const;

type Part = keyof typeof names;

/** The first column that has a name for a part, the whole name before a part of one. */
const columnOf = (head: readonly string[], part: Part): number => {
  const plain = head.map((name) => name.trim().toLowerCase());
  for (const wanted of names[part]) {
    const whole = plain.indexOf(wanted);
    if (whole >= 0) return whole;
  }
  for (const wanted of names[part]) {
    const partly = plain.findIndex((name) => name.includes(wanted));
    if (partly >= 0) return partly;
  }
  return -1;
};

const dated = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{2,4})/;

/** Years come first, or a part above twelve tells the day from the month; else as in Europe. */
const orderOf = (dates: readonly string[]): DateOrder => {
  const parts = dates.flatMap((text) => {
    const found = dated.exec(text.trim());
    return found === null ? [] : [found];
  });
  if (parts.length === 0 || parts.some(([, first = '']) => first.length === 4)) return 'ymd';
  return parts.some(([, , second = '']) => Number(second) > 12) ? 'mdy' : 'dmy';
};

/** The last of the marks in an amount is its decimal mark, if at most two digits follow. */
const markOf = (amounts: readonly string[]): DecimalMark => {
  const marks = amounts.flatMap((text) => {
    const found = /([.,])\d{1,2}\D*$/.exec(text.trim());
    return found === null ? [] : [found[1]];
  });
  return marks.includes('.') && !marks.includes(',') ? '.' : ',';
};

/**
 * What a file's columns seem to be: the head is the first row of the first twenty that names both a date and an amount.
 * A proposal for a person to look at; null when no row does.
 */
export const guessMapping = (rows: readonly (readonly string[])[]): BankMapping | null => {
  const headRow = rows
    .slice(0, 20)
    .findIndex((row) => columnOf(row, 'date') >= 0 && columnOf(row, 'amount') >= 0);
  const head = rows[headRow];
  if (head === undefined) return null;
  const [date, amount] = [columnOf(head, 'date'), columnOf(head, 'amount')];
  const body = rows.slice(headRow + 1, headRow + 60);
  return {
    headRow,
    date,
    amount,
    payer: columnOf(head, 'payer'),
    reference: columnOf(head, 'reference'),
    text: columnOf(head, 'text'),
    dateOrder: orderOf(body.map((row) => row[date] ?? '')),
    decimalMark: markOf(body.map((row) => row[amount] ?? '')),
  };
};
