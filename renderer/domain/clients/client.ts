import type { Currency, HourlyRate } from '#domain/money/money.ts';
import type { Address, Language } from '#domain/firm/firm.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import type { OrganisationNumber, VatNumber } from '#domain/identifiers/identifiers.ts';
import type { ClientId, ContactId, Envelope } from '#domain/record.ts';

export type Client = Envelope<ClientId> & {
  readonly name: string;
  readonly organisationNumber: OrganisationNumber | null;
  readonly vatNumber: VatNumber | null;
  readonly invoiceAddress: Address;
  readonly invoiceEmail: string;
  /** "Er referens": the buyer reference (EN 16931 BT-10). */
  readonly reference: string;
  readonly language: Language;
  readonly currency: Currency;
  /** Days; null: the firm's. */
  readonly paymentTerms: number | null;
  /** Null: decided by activity, person or firm (R18). */
  readonly hourlyRate: HourlyRate | null;
  /** Null: the firm's (R9). */
  readonly billingPolicy: BillingPolicy | null;
  /** A municipality, region or state body: e-invoice only (lag 2018:1277), never longer terms than 30 days (RL 2 a §). */
  readonly isPublicBody: boolean;
  /** Whether a reminder fee was agreed before the debts arose (lag 1981:739 4 §). */
  readonly agreesReminderFee: boolean;
  /** The electronic address (BT-49) as scheme and id, `0088:7300010000001`; empty: the organisation number's. */
  readonly electronicAddress: string;
};

/** What a client starts with until somebody says otherwise. */
export const startingClient = {
  billingPolicy: null,
  isPublicBody: false,
  agreesReminderFee: false,
  electronicAddress: '',
} as const satisfies Partial<Client>;

export const contactRoles = ['owner', 'orderer', 'technical', 'signatory', 'other'] as const;
export type ContactRole = (typeof contactRoles)[number];

/** A person at a client. `note` is personal and erasable: the journal chains its hash, not its text. */
export type Contact = Envelope<ContactId> & {
  readonly clientId: ClientId;
  readonly name: string;
  readonly role: ContactRole;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
};
