import type { Client } from '#domain/clients/client.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';

/** How hours become billed minutes: as the contract says, else the client, else the firm, else to whole minutes (R9). */
export const billingPolicyOf = (
  contract: Pick<Contract, 'billingPolicy'> | null,
  client: Pick<Client, 'billingPolicy'>,
  firm: Pick<Firm, 'billingPolicy'>,
): BillingPolicy =>
  contract?.billingPolicy ?? client.billingPolicy ?? firm.billingPolicy ?? wholeMinutes;
