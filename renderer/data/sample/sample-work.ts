import type { Absence } from './work-days.ts';
import type { Criticality } from '#domain/systems/system.ts';
import { clientId } from './sample-clients.ts';
import type { ClientKey } from './sample-clients.ts';
import { on } from './sample-date.ts';
import { personId } from './sample-people.ts';
import type { SampleInitials } from './sample-people.ts';
import { sampleSystems, systemId } from './sample-systems.ts';
import type { Hand, Quota, WorkedSystem } from './spread-hours.ts';

const hours = (activity: Quota['activity'], count: number): Quota => ({
  activity,
  minutes: count * 60,
});

/** 7,920 billable hours, and internal work, education and sales talks beside them. */
export const sampleQuotas: readonly Quota[] = [
  hours('release', 2060),
  hours('change', 1980),
  hours('problem', 1190),
  hours('integration', 1030),
  hours('operation', 1110),
  hours('documentation', 550),
  hours('internal', 590),
  hours('education', 240),
  hours('meeting', 180),
];

const away = (initials: SampleInitials, from: string, to: string): Absence => ({
  personId: personId(initials),
  from: on(from),
  to: on(to),
});

/** Summer weeks in turns, so that somebody is always there, the days between Christmas and New Year, and single weeks. */
export const sampleAbsences: readonly Absence[] = [
  away('KL', '2025-07-07', '2025-07-25'),
  away('JE', '2025-07-28', '2025-08-15'),
  away('KL', '2026-07-06', '2026-07-24'),
  away('JE', '2026-07-20', '2026-08-14'),
  away('AH', '2026-07-06', '2026-07-17'),
  away('AH', '2026-08-03', '2026-08-07'),
  away('MB', '2025-02-10', '2025-02-14'),
  away('JE', '2025-10-27', '2025-10-31'),
  away('KL', '2026-02-16', '2026-02-20'),
  away('KL', '2024-12-27', '2024-12-30'),
  away('JE', '2024-12-23', '2025-01-03'),
  away('MB', '2024-12-27', '2025-01-03'),
  away('KL', '2025-12-22', '2026-01-02'),
  away('JE', '2025-12-29', '2026-01-05'),
  away('AH', '2025-12-22', '2025-12-30'),
];

// From when on each client is worked for, and how much of the work beside the others: a client with few tasks has the
// more of daily operation.
const care: Readonly<Record<ClientKey, { readonly since: string; readonly share: number }>> = {
  C1: { since: '2024-12-01', share: 2 },
  C2: { since: '2025-01-01', share: 3 },
  C3: { since: '2025-03-01', share: 5 },
  C4: { since: '2025-04-01', share: 12 },
  C5: { since: '2024-12-01', share: 3 },
  C6: { since: '2025-09-01', share: 7 },
  own: { since: '2024-12-01', share: 0 },
};

const weights: Record<Criticality, number> = { high: 5, medium: 4, low: 3 };

export const workedSystems: readonly WorkedSystem[] = sampleSystems.map((system) => {
  const began = system.phases[0]?.[1] ?? '2024-12-01';
  const { since, share } = care[system.client];
  return {
    id: systemId(system.code),
    clientId: clientId(system.client),
    from: on(began > since ? began : since),
    weight: weights[system.criticality] * share,
  };
});

const kundwebb = (initials: SampleInitials, weight: number): Hand => ({
  systemId: systemId('S03'),
  personId: personId(initials),
  from: on('2025-12-01'),
  weight,
});

/** Story 5: since the handover only Amira and Karin touch Kundwebb, and Karin still does more of it than a deputy. */
export const sampleHands: readonly Hand[] = [
  kundwebb('AH', 11),
  kundwebb('KL', 7),
  kundwebb('JE', 0),
];
