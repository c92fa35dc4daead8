import { beforeEach, expect, it } from 'vitest';
import { removeEnvironment, saveEnvironment, listEnvironments } from '#data/environments.ts';
import { getSystemSteps } from '#data/system-facts.ts';
import { listNeighbours, removeSystemLink, saveSystemLink } from '#data/system-links.ts';
import { changeSystemPhase, getSystem, saveSystem } from '#data/systems.ts';
import type { SystemId } from '#domain/record.ts';
import { emptyEnvironmentForm } from '#domain/systems/environment-form.ts';
import { emptyLinkForm } from '#domain/systems/link-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';

let office: Office;
let other: SystemId;

beforeEach(async () => {
  office = await openOffice();
  other = await make('Betalningar');
});

const make = async (name: string, phase = 'operate'): Promise<SystemId> =>
  value(
    await saveSystem(office.store, {
      id: null,
      clientId: office.client,
      form: { ...emptySystemForm(day('2026-11-24')), name, phase },
    }),
  );

const tie = (systemId: SystemId, otherId: SystemId, kind = 'depends-on', direction = 'from') =>
  saveSystemLink(office.store, {
    id: null,
    systemId,
    form: { ...emptyLinkForm(), otherId, kind, direction },
  });

it('a tie is seen from both its systems', async () => {
  const { store, system } = office;
  const id = value(await tie(system, other));
  expect(await listNeighbours(store, system)).toMatchObject([
    { direction: 'from', other: { id: other }, link: { kind: 'depends-on' } },
  ]);
  expect(await listNeighbours(store, other)).toMatchObject([
    { direction: 'to', other: { id: system } },
  ]);
  value(await removeSystemLink(store, { id }));
  expect(await listNeighbours(store, other)).toEqual([]);
});

it('a tie to itself, the same twice and a circle are refused, the circle by name', async () => {
  const { system } = office;
  const third = await make('Arkiv');
  expect(await tie(system, system)).toMatchObject({ error: { code: 'link-to-itself' } });
  value(await tie(system, other));
  expect(await tie(system, other)).toMatchObject({ error: { code: 'link-exists' } });
  expect(await tie(other, system, 'depends-on', 'to')).toMatchObject({
    error: { code: 'link-exists' },
  });
  value(await tie(other, third));
  expect(await tie(third, system)).toMatchObject({
    error: {
      code: 'link-circle',
      missing: ['Arkiv', 'Ärendeportalen', 'Betalningar', 'Arkiv'],
    },
  });
  expect((await tie(third, system, 'sends-to')).ok).toBe(true);
});

it('what depends on a system keeps it from being retired, until another takes its place', async () => {
  const { store, system } = office;
  const lacks = async () =>
    (await getSystemSteps(store, system))?.moves
      .find(({ to }) => to === 'retire')
      ?.lacks.map(({ code }) => code);
  expect(await lacks()).not.toContain('dependants-left');
  value(await tie(other, system));
  expect(await lacks()).toContain('dependants-left');
  value(await tie(await make('Nya portalen'), system, 'replaces'));
  expect(await lacks()).not.toContain('dependants-left');
});

it('a phase is changed when nothing is lacking, or by a reason where one may stand in', async () => {
  const { store } = office;
  const planned = await make('Ny app', 'plan');
  const wish = { id: planned, to: 'build' as const, on: day('2026-11-24') };
  expect(await changeSystemPhase(store, { ...wish, reason: 'x' })).toMatchObject({
    error: { code: 'move-lacks', missing: ['purpose-missing', 'lead-missing', 'order-missing'] },
  });
  const abandoned = { ...wish, to: 'retired' as const, reason: 'Kunden ångrade sig' };
  value(await changeSystemPhase(store, abandoned));
  expect((await getSystem(store, planned))?.phase).toBe('retired');
});

it('environments stand from development to production, and one is changed or taken away', async () => {
  const { store, system } = office;
  const save = (kind: string, name: string) =>
    saveEnvironment(store, {
      id: null,
      systemId: system,
      form: { ...emptyEnvironmentForm(), kind, name },
    });
  value(await save('production', 'Drift'));
  const id = value(await save('test', 'Test'));
  expect(await save('test', '')).toMatchObject({ error: { fields: { name: 'required' } } });
  expect((await listEnvironments(store, system)).map(({ name }) => name)).toEqual([
    'Test',
    'Drift',
  ]);
  value(await removeEnvironment(store, { id }));
  expect(await listEnvironments(store, system)).toHaveLength(1);
});
