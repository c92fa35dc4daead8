import type { Client } from '#domain/clients/client.ts';
import type { Language } from '#domain/firm/firm.ts';
import type { Activity } from '#domain/hours/activity.ts';
import type { InvoiceLine, LineGrouping } from '#domain/invoices/invoice.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** What is known of the hours that become one line. */
export type HourLine = {
  readonly grouping: LineGrouping;
  readonly system: string | null;
  readonly task: string | null;
  readonly person: string;
  readonly activity: Activity;
  readonly workDate: PlainDate;
  readonly note: string;
  /** The contract that covers it, or beyond whose included hours it goes; null: charged by the hour. */
  readonly contract: {
    readonly coverage: NonNullable<InvoiceLine['coverage']>;
    readonly number: string;
  } | null;
  /** The time of the week that its rate is for: "Kväll"; empty for none. */
  readonly window: string;
};

/** The words of a draft in its client's language: given by state, for data knows no words. */
export type InvoiceWords = {
  readonly lineText: (line: HourLine, language: Language) => string;
  readonly vatExemption: (client: Client) => string;
};
