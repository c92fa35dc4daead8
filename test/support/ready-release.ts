import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import type { PersonId, SystemId, TaskId } from '#domain/record.ts';
import { releaseToPlanForm } from '#domain/releases/release-form.ts';
import { emptyEnvironmentForm } from '#domain/systems/environment-form.ts';
import { saveEnvironment } from '#data/environments.ts';
import { saveDeliverable, saveRelease } from '#data/releases-plan.ts';
import { getRelease, moveRelease } from '#data/releases.ts';
import type { Store } from '#data/store.ts';
import { saveTask } from '#data/tasks.ts';
import { value } from '#support/firm-script.ts';

const typed = { environmentId: '', audience: '', date: '', time: '' } as const;

/** A release that only its decision is left of, made by the program's own commands. */
export async function makeReadyRelease(
  store: Store,
  { systemId, responsibleId }: { readonly systemId: SystemId; readonly responsibleId: PersonId },
): Promise<TaskId> {
  const days = { plannedStart: '2026-11-20', plannedEnd: '2026-11-30' };
  const form = { ...emptyTaskForm(), ...days, kind: 'release', title: 'Ny körplan' };
  const id = value(await saveTask(store, { id: null, form: { ...form, systemId, responsibleId } }));
  const test = { ...emptyEnvironmentForm(), kind: 'test', name: 'Test' };
  value(await saveEnvironment(store, { id: null, systemId, form: test }));
  const begun = await getRelease(store, id);
  if (begun === null) throw new Error('no release');
  const { release } = begun;
  const place = { zone: store.world.zone(), rules: store.zones };
  const window = {
    fromDate: '2026-11-24',
    fromTime: '09:00',
    toDate: '2026-11-24',
    toTime: '14:00',
  };
  value(
    await saveRelease(store, {
      id,
      change: {
        plan: { ...releaseToPlanForm(release, place), ...window, version: '2.0' },
        scope: [{ id: 'scope', kind: 'feature', text: 'Sök', recordId: null, isBuilt: true }],
        risks: 'Inga kända',
        stages: [{ ...typed, id: 'live', name: 'Produktion', checks: [] }],
        backout: { date: '2026-11-24', time: '12:00', longest: '0:45', isTested: true },
        backoutSteps: [{ id: 'back', text: 'Lägg tillbaka den förra versionen' }],
      },
    }),
  );
  for (const { id: deliverableId, documentType, isRequired, documentId } of release.deliverables)
    value(
      await saveDeliverable(store, {
        id,
        deliverableId,
        documentType,
        isRequired,
        documentId,
        waiver: 'Behövs inte här',
      }),
    );
  for (const to of ['planned', 'building', 'testing', 'ready'] as const)
    value(await moveRelease(store, { id, to }));
  return id;
}
