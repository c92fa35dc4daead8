import type { Period } from '#domain/invoices/invoice.ts';
import type { Person } from '#domain/people/person.ts';
import type { Responsibility, System, SystemPhase } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { EventSources } from './life-event.ts';

/** A stretch of the line in one phase; `to` is its last day, null while it lasts. */
export type PhaseSpan = {
  readonly phase: SystemPhase;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

/** Everything that the picture of one system's life shows. */
export type LifeLineData = EventSources & {
  readonly system: Pick<System, 'name' | 'plannedRetirement'>;
  readonly phases: readonly PhaseSpan[];
  readonly responsibilities: readonly Responsibility[];
  /** Days between release and retirement without exactly one lead (itsm 2.8). */
  readonly gaps: readonly Period[];
  readonly people: readonly Pick<Person, 'id' | 'name' | 'initials'>[];
};

/** The words that the picture itself carries; the layout measures them, so that no two ever overlap. */
export type LifeLineWords = {
  readonly phase: (phase: SystemPhase) => string;
  readonly quarter: (quarter: number) => string;
  /** The short name of a day's month. */
  readonly month: (date: PlainDate) => string;
  readonly week: (week: number) => string;
  readonly gap: string;
  readonly today: string;
  readonly retirement: string;
};
