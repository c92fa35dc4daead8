import type { IntegrationStatus } from '#domain/integrations/integration.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { integrationTasks } from './integration-tasks.ts';
import { morningOf, on } from './sample-date.ts';
import { integrationRows } from './sample-integrations.ts';
import { eventsOf } from './turns.ts';
import type { EventFields, Turn } from './turns.ts';

const way: readonly IntegrationStatus[] = [
  'proposed',
  'evaluated',
  'contracted',
  'building',
  'live',
];

/** From the proposal through each step to where it stands; the steps lie between the first work on it and its end. */
const turnsOf = (row: (typeof integrationRows)[number]): readonly Turn[] => {
  const { status, taskIds, acceptedRisk } = row.fields;
  const work = integrationTasks.seeds.find(({ id }) => taskIds.includes(id));
  // What was there when the firm took the system over was written down then.
  const known = work?.ended === null || work === undefined ? on('2024-12-02') : work.start;
  const started = status === 'proposed' || status === 'evaluated' ? on('2026-10-12') : known;
  const begun = status === 'building' ? (work?.start ?? known) : started;
  const goal = way.includes(status) ? status : 'live';
  const steps = way
    .slice(0, way.indexOf(goal) + 1)
    .map((to, index): Turn => [to, morningOf(addDays(begun, index * 7))]);
  if (status === 'risk-accepted') {
    return [...steps, [status, morningOf(on('2026-04-20')), acceptedRisk?.reason ?? '']];
  }
  return status === 'sunset'
    ? [...steps, [status, morningOf(on('2026-08-17')), 'Systemet avvecklas']]
    : steps;
};

export const integrationEvents: readonly EventFields[] = integrationRows.flatMap((row) =>
  eventsOf('integrations', row.id, null, turnsOf(row)),
);
