import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import { blankClient, blankPerson, blankSystem, blankTask } from './blank-rows.ts';
import { addEntry, countEntries, entryNet, noSums } from './hour-sums.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';
import type { ClientSummary, SystemSummary } from './summary-rows.ts';
import type { SummaryWork } from './summary-work.ts';
import { sumAtSystem, systemHoursPlace } from './system-hours.ts';

type Sign = 1 | -1;
type Worked = { readonly entries: number; readonly seconds: TimeEntry['seconds'] };

const monthKey = ({ clientId, workDate }: TimeEntry): string => `${clientId}|${monthOf(workDate)}`;
const dayKey = ({ personId, workDate }: TimeEntry): string => `${personId}|${workDate}`;

const addWork = <Row extends Worked>(row: Row, entry: TimeEntry, sign: Sign): Row => ({
  ...row,
  entries: row.entries + sign,
  seconds: toSeconds(row.seconds + sign * entry.seconds),
});

const addActivity = (system: SystemSummary, entry: TimeEntry, sign: Sign): SystemSummary => {
  const { [entry.activity]: before = 0, ...others } = system.activities;
  const after = toSeconds(before + sign * entry.seconds);
  // An activity whose work was all taken away is absent again, as if it had never been: a rebuild gives the same row.
  const activities = after === 0 ? others : { ...others, [entry.activity]: after };
  return { ...addWork(system, entry, sign), activities };
};

function sumAtWork(work: SummaryWork, entry: TimeEntry, sign: Sign): void {
  const { personId, systemId, taskId } = entry;
  const person = blankPerson(personId);
  work.adjust('personSummaries', personId, person, (row) => addWork(row, entry, sign));
  if (systemId !== null) {
    const system = blankSystem(systemId);
    work.adjust('systemSummaries', systemId, system, (row) => addActivity(row, entry, sign));
  }
  if (taskId !== null) {
    const task = blankTask(taskId);
    work.adjust('taskSummaries', taskId, task, (row) => addWork(row, entry, sign));
  }
}

/** Sums of a month or day: a row of its own that is made with its first entry and goes with its last. */
function sumInPeriods(work: SummaryWork, entry: TimeEntry, sign: Sign): void {
  const { clientId, personId, workDate } = entry;
  const month = addEntry(work.peek('clientMonths', monthKey(entry))?.sums ?? noSums, entry, sign);
  const mine = addEntry(work.peek('personDays', dayKey(entry))?.sums ?? noSums, entry, sign);
  const all = addEntry(work.peek('days', workDate)?.sums ?? noSums, entry, sign);
  if (countEntries(month) === 0) work.drop('clientMonths', monthKey(entry));
  else
    work.own('clientMonths', monthKey(entry), {
      clientId,
      month: monthOf(workDate),
      sums: month,
    });
  if (countEntries(mine) === 0) work.drop('personDays', dayKey(entry));
  else work.own('personDays', dayKey(entry), { personId, workDate, sums: mine });
  if (countEntries(all) === 0) work.drop('days', workDate);
  else work.own('days', workDate, { workDate, sums: all });
}

const openOf = (entry: TimeEntry, sign: Sign) => ({
  seconds: entry.billing === 'open' ? sign * entry.seconds : 0,
  net: entry.billing === 'open' ? sign * entryNet(entry) : 0,
});

const laterOf = (client: ClientSummary, entry: TimeEntry, sign: Sign) =>
  sign === 1 && entry.workDate > client.lastWorkDate ? entry.workDate : client.lastWorkDate;

function sumAtClient(work: SummaryWork, entry: TimeEntry, sign: Sign): void {
  const { clientId } = entry;
  const open = openOf(entry, sign);
  work.adjust('clientSummaries', clientId, blankClient(clientId), (client) => {
    if (sign === -1 && client.lastWorkDate === entry.workDate) work.clientsToDate.add(clientId);
    return {
      ...client,
      entries: client.entries + sign,
      openSeconds: toSeconds(client.openSeconds + open.seconds),
      openNet: addMoney(client.openNet, toMinorUnits(open.net)),
      lastWorkDate: laterOf(client, entry, sign),
    };
  });
}

function sum(work: SummaryWork, entry: TimeEntry, sign: Sign): void {
  sumAtWork(work, entry, sign);
  sumInPeriods(work, entry, sign);
  sumAtSystem(work, entry, sign);
  sumAtClient(work, entry, sign);
}

export const projectHours: Projection<'timeEntries'> = {
  touches: (entry) => [
    ...places('clientSummaries', [entry.clientId]),
    ...places('clientMonths', [monthKey(entry)]),
    ...places('personDays', [dayKey(entry)]),
    ...places('days', [entry.workDate]),
    ...places('personSummaries', [entry.personId]),
    ...places('systemSummaries', [entry.systemId]),
    ...places('taskSummaries', [entry.taskId]),
    ...systemHoursPlace(entry),
  ],
  fold: (work, { before, after }) => {
    if (before !== null) sum(work, before, -1);
    if (after !== null) sum(work, after, 1);
  },
};
