import type { AppendRequest } from '#contract/journal.ts';

/** A plain request for one row. */
export const request = (number: number, more: Partial<AppendRequest> = {}): AppendRequest => ({
  command: 'saveClient',
  requestId: `request-${number}`,
  by: 'person-1',
  expectedSeq: number - 1,
  entries: [
    {
      table: 'clients',
      id: `client-${number}`,
      before: null,
      after: { name: `Åkerströms Måleri ${number} "${'x'.repeat(number % 7)}\t\n🎨`, rate: number },
    },
  ],
  erasable: {},
  ...more,
});
