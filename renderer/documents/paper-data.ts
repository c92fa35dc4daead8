/** A label and what stands beside it, both as printed. */
export type PaperFact = { readonly label: string; readonly value: string };

/** One line of the table, as printed. `details` are small words beneath the text. */
export type PaperLine = {
  readonly text: string;
  readonly details: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly vatRate: string;
  readonly net: string;
};

/** A row of the sum: `base` is what the value was reckoned on. */
export type PaperTotal = { readonly label: string; readonly base: string; readonly value: string };

/** One row of the appendix, as printed; empty where there is no such figure. */
export type PaperAppendixRow = {
  readonly day: string;
  readonly person: string;
  readonly work: string;
  readonly text: string;
  readonly raw: string;
  readonly billed: string;
  readonly net: string;
};

/** The hours and outlays behind the lines, on pages of their own after the invoice. */
export type PaperAppendix = {
  readonly title: string;
  readonly columns: PaperAppendixRow;
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly PaperAppendixRow[];
    readonly sum: PaperAppendixRow;
  }[];
};

/**
 * All that the template `invoice` prints, word for word: it holds no language, no arithmetic and no formats of its own.
 * A `type` of strings only, so that it crosses the bridge as JSON and never as source.
 */
export type PaperData = {
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  /** In the head of every page but the first. */
  readonly running: string;
  /** Printed large and pale across each page; empty on an issued invoice. */
  readonly watermark: string;
  readonly sellerName: string;
  readonly buyer: readonly string[];
  readonly facts: readonly PaperFact[];
  readonly note: string;
  readonly columns: Omit<PaperLine, 'details'>;
  readonly lines: readonly PaperLine[];
  readonly totals: readonly PaperTotal[];
  readonly payable: PaperFact;
  /** The payment box: what, when and with which reference in the first row, to which accounts in the second. */
  readonly payment: { readonly title: string; readonly rows: readonly (readonly PaperFact[])[] };
  /** Sentences under the sum: exemption from VAT, interest on late payment. */
  readonly terms: readonly string[];
  readonly footer: readonly { readonly title: string; readonly rows: readonly string[] }[];
  /** The payment code: rows of modules, '1' dark; absent where there is none. */
  readonly code?: { readonly label: string; readonly rows: readonly string[] };
  readonly appendix?: PaperAppendix;
  readonly page: { readonly label: string; readonly of: string };
};
