import { unionIssueDay } from '#domain/invoices/advise-issue.ts';
import { unionCountries } from '#domain/invoices/vat-case.ts';
import type { ClientId } from '#domain/record.ts';
import { firstOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';

/** Services to a business elsewhere in the Union that must be invoiced by a day (ML 17:18). */
export type UnionDeadline = {
  readonly clientId: ClientId;
  readonly clientName: string;
  /** The oldest day of work that stands on no issued invoice. */
  readonly workedOn: PlainDate;
  readonly issueBy: PlainDate;
};

const oldestWork = async (
  database: Database,
  clientId: ClientId,
  before: PlainDate,
): Promise<PlainDate | null> => {
  const found = await Promise.all(
    (['open', 'drafted'] as const).map((billing) =>
      database.timeEntries
        .where('[clientId+billing+workDate]')
        .between([clientId, billing, ''], [clientId, billing, before], true, false)
        .first(),
    ),
  );
  const days = found.flatMap((entry) => (entry === undefined ? [] : [entry.workDate]));
  return days.toSorted()[0] ?? null;
};

/** What must be invoiced to businesses elsewhere in the Union, for work of months that have ended; soonest first. */
export async function listUnionDeadlines({
  database,
  world,
}: Store): Promise<readonly UnionDeadline[]> {
  const clients = await database.clients
    .where('invoiceAddress.country')
    .anyOf([...unionCountries])
    .toArray();
  const before = firstOfMonth(world.today());
  const deadlines = await Promise.all(
    clients.map(async ({ id: clientId, name: clientName }) => {
      const workedOn = await oldestWork(database, clientId, before);
      return workedOn === null
        ? []
        : [{ clientId, clientName, workedOn, issueBy: unionIssueDay(workedOn) }];
    }),
  );
  return deadlines.flat().toSorted((a, b) => (a.issueBy < b.issueBy ? -1 : 1));
}
