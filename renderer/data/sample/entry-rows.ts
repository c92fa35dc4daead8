import { contractOf } from '#domain/contracts/contract-of.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { startingEntry } from '#domain/hours/time-entry.ts';
import { firstBillingState, isBillableByDefault, resolveRate } from '#domain/hours/resolve-rate.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { brandText } from '#domain/brand.ts';
import type { Fields, PersonId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { TimeZone } from '#domain/time/instant.ts';
import { asRecord } from './as-record.ts';
import { entryNotes } from './entry-notes.ts';
import type { FirmPlan } from './firm-plan.ts';
import type { RowOf } from './row-of.ts';
import { atMinute } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Piece } from './spread-hours.ts';

const stockholm: TimeZone = brandText('Europe/Stockholm');
const startOfWork = 8 * 60;
const lunch = { from: 12 * 60, minutes: 30 } as const;

/** Sales talks are meetings that nobody pays for. */
const isBillable = (piece: Piece): boolean =>
  isBillableByDefault(piece.activity) && piece.activity !== 'meeting';

const rateOf = (plan: FirmPlan, piece: Piece, contract: Contract | null): TimeEntry['rate'] => {
  const client = plan.clients.find(({ id }) => id === piece.clientId);
  const person = plan.people.find(({ id }) => id === piece.personId);
  return resolveRate({
    override: null,
    contract,
    client: { id: piece.clientId, hourlyRate: client?.fields.hourlyRate ?? null },
    activity: piece.activity,
    person: { id: piece.personId, hourlyRate: person?.fields.hourlyRate ?? null },
    firm: plan.firm.fields,
    rates: [],
    workDate: piece.date,
  });
};

type Clocked = Pick<Fields<TimeEntry>, 'start' | 'end' | 'breakSeconds'>;

const unclocked: Clocked = { start: null, end: null, breakSeconds: toSeconds(0) };

/** Where the day's pieces stand on the clock, one after the other from eight, with lunch in the one that meets noon. */
const clockOf = (piece: Piece, worked: number): Clocked => {
  const begins = startOfWork + worked + (startOfWork + worked >= lunch.from ? lunch.minutes : 0);
  const meetsNoon = begins < lunch.from && begins + piece.minutes > lunch.from;
  const pause = meetsNoon ? lunch.minutes : 0;
  return {
    start: atMinute(piece.date, begins),
    end: atMinute(piece.date, begins + piece.minutes + pause),
    breakSeconds: toSeconds(pause * 60),
  };
};

/** Pieces as time entries; `clocked` persons write clock times, the others lengths. */
export const entryRows = (
  plan: FirmPlan,
  pieces: readonly Piece[],
  clocked: readonly PersonId[],
  random: SeededRandom,
): readonly RowOf<'timeEntries'>[] => {
  const worked = new Map<string, number>();
  const contracts = plan.contracts.map((row): Contract => asRecord(row));
  return pieces.map((piece, index) => {
    const day = `${piece.personId} ${piece.date}`;
    const before = worked.get(day) ?? 0;
    worked.set(day, before + piece.minutes);
    const contract = contractOf(contracts, { ...piece, workDate: piece.date });
    return {
      id: sampleId('TimeEntry', index + 1),
      fields: {
        ...startingEntry,
        contractId: contract?.id ?? null,
        personId: piece.personId,
        clientId: piece.clientId,
        systemId: piece.systemId,
        taskId: piece.taskId,
        activity: piece.activity,
        workDate: piece.date,
        zone: stockholm,
        ...(clocked.includes(piece.personId) ? clockOf(piece, before) : unclocked),
        seconds: toSeconds(piece.minutes * 60),
        rate: rateOf(plan, piece, contract),
        billing: firstBillingState(isBillable(piece)),
        invoiceId: null,
        note: random.pick(entryNotes[piece.activity]),
        groupId: null,
      },
    };
  });
};
