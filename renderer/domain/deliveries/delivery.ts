import type { DeliveryId, Envelope } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';

export const deliveryChannels = ['email-draft', 'mail-program', 'e-invoice', 'printed'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/** That a paper left the program: what, how, to whom, when (R31). */
export type Delivery = Envelope<DeliveryId> & {
  readonly table: 'invoices' | 'reminders' | 'contracts' | 'clients';
  readonly recordId: string;
  readonly channel: DeliveryChannel;
  readonly at: Instant;
  readonly to: string;
  readonly subject: string;
  readonly files: readonly { readonly name: string; readonly sha256: string | null }[];
};
