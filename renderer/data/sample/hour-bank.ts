import type { PlainDate } from '#domain/time/plain-date.ts';
import { clientId } from './sample-clients.ts';
import { bankedActivities } from './sample-contracts.ts';
import { on } from './sample-date.ts';
import { personId } from './sample-people.ts';
import { systemId } from './sample-systems.ts';
import type { Piece } from './spread-hours.ts';

/**
 * Story 6: Logistik Väst's hour bank. Its first year ended 41 hours over its 360; on day 359 of the second, 356 are used.
 * The last eight weeks are left as they came: from them the forecast is made.
 */
const secondYear = on('2025-12-01');
const leftAlone = on('2026-09-29');
const firstYearMinutes = 401 * 60;
const secondYearMinutes = 356 * 60;

const bank = clientId('C5');
const kinds: readonly string[] = bankedActivities;

const isBanked = ({ clientId: client, activity }: Piece): boolean =>
  client === bank && kinds.includes(activity);

/** Work that hangs on no task can be another client's without any record noticing. */
const isFree = ({ taskId, systemId: system, activity }: Piece): boolean =>
  taskId === null && system !== null && (activity === 'operation' || activity === 'documentation');

const sumOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { minutes }) => sum + minutes, 0);

/** In an order that spreads over the time from which they come; the same at each run. */
const spread = <Item>(items: readonly Item[]): readonly Item[] => {
  const strides = [0, 1, 2, 3, 4, 5, 6];
  return strides.flatMap((first) =>
    items.filter((_item, place) => place % strides.length === first),
  );
};

/** Pieces that sum to so many minutes, as near as they come. */
const pick = (candidates: readonly Piece[], minutes: number): ReadonlySet<Piece> => {
  const picked = new Set<Piece>();
  let left = minutes;
  for (const piece of spread(candidates)) {
    if (piece.minutes > left) continue;
    picked.add(piece);
    left -= piece.minutes;
  }
  return picked;
};

/** Who may take over work for the bank, and on which of its systems: those who lead them. */
const homes: ReadonlyMap<string, string> = new Map([
  [personId('JE'), 'S11'],
  [personId('KL'), 'S12'],
]);

const isBetween = (date: PlainDate, from: PlainDate, to: PlainDate): boolean =>
  from <= date && date < to;

/** The pieces with as much of them for the hour bank as the story says; nobody's day changes, nor any kind of work. */
export const fillHourBank = (pieces: readonly Piece[]): readonly Piece[] => {
  const banked = pieces.filter(isBanked);
  const first = banked.filter(({ date }) => date < secondYear);
  const over = pick(first.filter(isFree), sumOf(first) - firstYearMinutes);
  const second = banked.filter(({ date }) => date >= secondYear);
  const others = pieces.filter(
    (piece) =>
      piece.clientId !== bank &&
      isFree(piece) &&
      homes.has(piece.personId) &&
      isBetween(piece.date, secondYear, leftAlone),
  );
  const under = pick(others, secondYearMinutes - sumOf(second));
  return pieces.map((piece) => {
    if (over.has(piece)) return { ...piece, clientId: clientId('C1'), systemId: systemId('S01') };
    const home = under.has(piece) ? homes.get(piece.personId) : undefined;
    return home === undefined ? piece : { ...piece, clientId: bank, systemId: systemId(home) };
  });
};
