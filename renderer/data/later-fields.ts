import { startingClient } from '#domain/clients/client.ts';
import { startingFirm } from '#domain/firm/firm.ts';
import { startingEntry } from '#domain/hours/time-entry.ts';
import type { TableName, Tables } from './tables.ts';

/**
 * What a row holds in the fields that came after it was written. The journal keeps rows as they were: they are filled in
 * whenever they are read from it, and once in tables that hold them already.
 */
export const laterFields: { readonly [Name in TableName]?: Partial<Tables[Name]> } = {
  systems: { origin: 'built', order: '', holdsPersonalData: false },
  tasks: { number: '' },
  timeEntries: startingEntry,
  clients: startingClient,
  firm: startingFirm,
};
