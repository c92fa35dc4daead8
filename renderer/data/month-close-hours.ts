import { runsOn } from '#domain/contracts/contract-of.ts';
import { monthDays } from '#domain/hours/month-days.ts';
import type { ApproverLack } from '#domain/hours/review-steps.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId } from '#domain/record.ts';
import { addSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import { clientNames } from './client-names.ts';
import type { Database } from './database.ts';
import { groupBy } from './group-by.ts';
import type { MonthClose } from './month-close-row.ts';

export const missingOf = (
  people: readonly Person[],
  entries: readonly TimeEntry[],
  month: PlainMonth,
  today: PlainDate,
): MonthClose['missing'] =>
  people.flatMap((person) => {
    const own = entries.filter(({ personId }) => personId === person.id);
    const days = monthDays(own, { month, employments: person.employments, today });
    const missing = days.filter(({ isMissing }) => isMissing).map(({ date }) => date);
    if (missing.length === 0) return [];
    return [
      {
        personId: person.id,
        name: person.name,
        days: missing,
        seconds: addSeconds(...days.map(({ seconds }) => seconds)),
        target: addSeconds(...days.map(({ target }) => target)),
      },
    ];
  });

export const timersOf = async (
  database: Database,
  people: readonly Person[],
  to: Instant,
): Promise<MonthClose['timers']> =>
  (await database.timers.toArray())
    .filter(({ startedAt }) => startedAt < to)
    .map(({ personId, startedAt }) => ({
      personId,
      name: people.find(({ id }) => id === personId)?.name ?? '',
      startedAt,
    }));

export const unapprovedOf = (
  people: readonly Person[],
  entries: readonly TimeEntry[],
  requiresApproval: boolean,
  lackOf: (worker: PersonId) => ApproverLack | null,
): MonthClose['unapproved'] =>
  people.flatMap((person) => {
    const own = entries.filter(({ personId }) => personId === person.id);
    // Where nobody asks for approval, only what was handed in waits for it.
    const open = requiresApproval ? own.filter(({ review }) => review === 'open').length : 0;
    const submitted = own.filter(({ review }) => review === 'submitted').length;
    return open + submitted > 0
      ? [{ personId: person.id, name: person.name, open, submitted, lack: lackOf(person.id) }]
      : [];
  });

/** A client without any contract is billed as it goes: its hours lack none. */
export async function withoutContractOf(
  database: Database,
  entries: readonly TimeEntry[],
): Promise<MonthClose['withoutContract']> {
  const loose = groupBy(
    entries.filter(({ contractId, billing }) => contractId === null && billing === 'open'),
    ({ clientId }) => clientId,
  );
  const names = await clientNames(database, [...loose.keys()]);
  const found = await Promise.all(
    [...loose].map(async ([clientId, own]) => {
      const contracts = await database.contracts.where('clientId').equals(clientId).toArray();
      const lacking = own.filter(({ workDate }) =>
        contracts.some((contract) => contract.kind !== 'licence' && runsOn(contract, workDate)),
      );
      const seconds = addSeconds(...lacking.map((entry) => entry.seconds));
      const name = names.get(clientId)?.name ?? '';
      return { clientId, name, entries: lacking.length, seconds };
    }),
  );
  return found.filter((each) => each.entries > 0);
}
