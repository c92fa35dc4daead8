/** What each label wants at least, in fields, and which groups of the file it may stand in (sweden.md §4.2). */
const identificationLabels = [
  '#PROGRAM',
  '#FORMAT',
  '#GEN',
  '#SIETYP',
  '#PROSA',
  '#FTYP',
  '#FNR',
  '#ORGNR',
  '#ADRESS',
  '#FNAMN',
  '#RAR',
  '#TAXAR',
  '#KPTYP',
  '#VALUTA',
] as const;

const chartLabels = ['#KONTO', '#KTYP', '#ENHET', '#SRU', '#DIM', '#UNDERDIM', '#OBJEKT'] as const;

/** Without these a file of vouchers is none. */
export const mandatoryLabels = [
  '#FLAGGA',
  '#PROGRAM',
  '#FORMAT',
  '#GEN',
  '#SIETYP',
  '#FNAMN',
] as const;

/** Balances, budgets and the years before: never in a file from a pre-system. */
export const forbiddenLabels: readonly string[] = [
  '#BKOD',
  '#OMFATTN',
  '#IB',
  '#UB',
  '#OIB',
  '#OUB',
  '#RES',
  '#PSALDO',
  '#PBUDGET',
];

const groups = new Map<string, number>([
  ['#FLAGGA', 0],
  ...identificationLabels.map((label) => [label, 1] as const),
  ...chartLabels.map((label) => [label, 2] as const),
  ['#VER', 3],
]);

/** The group of a label: flag, identification, chart of accounts, vouchers; undefined for none of them. */
export const groupOf = (label: string): number | undefined => groups.get(label);

/** Rows of a voucher: as booked, and the two that tell of a later correction. */
export const rowLabels: readonly string[] = ['#TRANS', '#RTRANS', '#BTRANS'];
