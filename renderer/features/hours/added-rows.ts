import { useSyncExternalStore } from 'react';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { WorkChoice } from './work-choice.ts';

type Rows = ReadonlyMap<string, readonly WorkChoice[]>;

let rows: Rows = new Map();
const listeners = new Set<() => void>();
const none: readonly WorkChoice[] = [];

const weekOf = (personId: PersonId, monday: PlainDate): string => `${personId} ${monday}`;

/**
 * Offers rows without hours in a week. They are an intention, not a record: kept while the program runs, stored nowhere,
 * and gone from here once hours make them rows of their own.
 */
export const addRows = (
  personId: PersonId,
  monday: PlainDate,
  choices: readonly WorkChoice[],
): void => {
  const week = weekOf(personId, monday);
  rows = new Map([...rows, [week, [...(rows.get(week) ?? none), ...choices]]]);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The rows that were added to a week by hand or from the week before. */
export const useAddedRows = (personId: PersonId, monday: PlainDate): readonly WorkChoice[] => {
  const all = useSyncExternalStore(subscribe, () => rows);
  return all.get(weekOf(personId, monday)) ?? none;
};
