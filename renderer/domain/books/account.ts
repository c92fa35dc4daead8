import type { AccountId, Envelope } from '#domain/record.ts';

/** An account of the firm's own chart, read from its SIE file. */
export type Account = Envelope<AccountId> & { readonly number: string; readonly name: string };
