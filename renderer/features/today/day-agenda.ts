import type { ReactNode } from 'react';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import type { Tone } from '#components/tone.ts';
import type { AgendaItem } from './Agenda.tsx';

/** One sort of thing that the day asks for. */
export type DayAgenda = {
  readonly name:
    'clocks' | 'windows' | 'decisions' | 'reviews' | 'support' | 'gaps' | 'work' | 'invoices';
  readonly icon: ReactNode;
  readonly items: readonly AgendaItem[] | undefined;
  readonly total?: number;
  readonly to: string;
};

/** How soon a day is: past, within two weeks, or later. */
export const nearness = (date: PlainDate, today: PlainDate): Tone =>
  date < today ? 'bad' : date <= addDays(today, 14) ? 'careful' : 'quiet';

/** What there is of some names, side by side. */
export const beside = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

/** The soonest first. */
export const bySoonest = (one: { readonly on: string }, other: { readonly on: string }): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
