import type { Currency, HourlyRate } from '#domain/money/money.ts';
import type { Address, Language } from '#domain/firm/firm.ts';
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
};

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
