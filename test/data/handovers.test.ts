import { beforeEach, describe, expect, it } from 'vitest';
import { endEmployment, listLostSystems } from '#data/employment.ts';
import { endHandover, listHandovers, saveHandover } from '#data/handovers.ts';
import { getPerson, savePerson } from '#data/people.ts';
import {
  assignResponsibility,
  endResponsibility,
  listResponsibilities,
} from '#data/responsibilities.ts';
import { undo } from '#data/undo.ts';
import { personToForm } from '#domain/people/person-form.ts';
import { emptyHandoverForm } from '#domain/systems/handover-form.ts';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  const { store, me, system } = office;
  const from = day('2026-11-01');
  value(await assignResponsibility(store, { systemId: system, role: 'lead', personId: me, from }));
});

const plan = async (plannedOn = '2026-12-01') => {
  const { store, system, colleague } = office;
  const form = { ...emptyHandoverForm(day('2026-11-24')), toPersonId: colleague, plannedOn };
  return value(await saveHandover(store, { id: null, systemId: system, form }));
};

const anyway = {
  reason: 'Brådskande',
  overrides: ['items-open', 'shadow-missing', 'client-not-informed'],
};

describe('a handover', () => {
  it('writes who led until when and who leads from when, in one record that can be undone', async () => {
    const { store, system, me, colleague } = office;
    const id = await plan();
    const on = day('2026-12-01');
    expect(await endHandover(store, { id, to: 'done', on, reason: '' })).toMatchObject({
      error: {
        code: 'move-lacks',
        missing: ['items-open', 'shadow-missing', 'client-not-informed'],
      },
    });
    value(await endHandover(store, { id, to: 'done', on, ...anyway }));
    expect(await listResponsibilities(store, system)).toMatchObject([
      { personId: me, role: 'lead', to: '2026-11-30' },
      { personId: colleague, role: 'lead', from: '2026-12-01', to: null },
    ]);
    expect(await listHandovers(store, {})).toEqual([]);
    const events = await store.database.statusEvents.where('recordId').equals(id).toArray();
    expect(events.at(-1)).toMatchObject({ to: 'done', reason: 'Brådskande' });
    expect(events.at(-1)?.overrides).toHaveLength(3);
    value(await undo(store));
    expect(await listResponsibilities(store, system)).toMatchObject([{ personId: me, to: null }]);
    expect(await listHandovers(store, {})).toMatchObject([{ id, status: 'planned' }]);
  });

  it('is planned once at a time, and not to who leads already', async () => {
    const { store, system, me } = office;
    const form = { ...emptyHandoverForm(day('2026-11-24')), toPersonId: me };
    expect(await saveHandover(store, { id: null, systemId: system, form })).toMatchObject({
      error: { code: 'already-responsible' },
    });
    await plan();
    const again = { ...form, toPersonId: office.colleague };
    expect(await saveHandover(store, { id: null, systemId: system, form: again })).toMatchObject({
      error: { code: 'handover-already-planned' },
    });
  });

  it('that has ended stays as it was', async () => {
    const { store, system, colleague } = office;
    const id = await plan();
    const on = day('2026-11-24');
    value(await endHandover(store, { id, to: 'cancelled', on, reason: 'Inte nu' }));
    const form = { ...emptyHandoverForm(on), toPersonId: colleague };
    expect(await saveHandover(store, { id, systemId: system, form })).toMatchObject({
      error: { code: 'handover-has-ended' },
    });
  });
});

describe('a lead', () => {
  it('ends without a successor only with a written reason, which is kept', async () => {
    const { store, system } = office;
    const [role] = await listResponsibilities(store, system);
    if (role === undefined) throw new Error('nobody leads');
    const to = day('2026-11-30');
    expect(await endResponsibility(store, { id: role.id, to })).toMatchObject({
      error: { code: 'lead-has-no-successor' },
    });
    value(await endResponsibility(store, { id: role.id, to, reason: 'Avtalet är uppsagt' }));
    const events = await store.database.statusEvents.where('recordId').equals(system).toArray();
    expect(events.at(-1)).toMatchObject({
      reason: 'Avtalet är uppsagt',
      overrides: ['successor-missing'],
    });
  });
});

describe('ending an employment', () => {
  const employed = async () => {
    const { store, me } = office;
    const person = await getPerson(store, me);
    if (person === null) throw new Error('nobody');
    const form = { ...personToForm(person), employedFrom: '2024-01-01' };
    value(await savePerson(store, { id: me, form }));
    return form;
  };
  const lastDay = day('2026-12-31');

  it('is blocked while a system would be without a lead, from the form too', async () => {
    const { store, me, system } = office;
    const form = await employed();
    const refused = { error: { code: 'person-leads-systems', missing: [system] } };
    expect(await endEmployment(store, { id: me, lastDay, reason: '' })).toMatchObject(refused);
    expect(
      await savePerson(store, { id: me, form: { ...form, employedTo: lastDay } }),
    ).toMatchObject(refused);
    expect(await listLostSystems(store, { personId: me, lastDay })).toMatchObject([
      { system: { id: system }, isHandedOver: false },
    ]);
  });

  it('goes through when a handover is planned in time, and ends what the person is responsible for', async () => {
    const { store, me, system } = office;
    await employed();
    await plan('2027-01-01');
    value(await endEmployment(store, { id: me, lastDay, reason: '' }));
    expect(await listResponsibilities(store, system)).toMatchObject([{ to: '2026-12-31' }]);
    expect((await getPerson(store, me))?.employments).toEqual([
      { from: '2024-01-01', to: '2026-12-31' },
    ]);
    value(await undo(store));
    expect(await listResponsibilities(store, system)).toMatchObject([{ to: null }]);
  });

  it('goes through with a handover too late only with a reason', async () => {
    const { store, me } = office;
    await employed();
    await plan('2027-01-20');
    expect((await endEmployment(store, { id: me, lastDay, reason: '' })).ok).toBe(false);
    expect((await endEmployment(store, { id: me, lastDay, reason: 'Kunden vet' })).ok).toBe(true);
  });

  it('not before it began', async () => {
    await employed();
    const { store, me } = office;
    expect(
      await endEmployment(store, { id: me, lastDay: day('2023-01-01'), reason: 'x' }),
    ).toMatchObject({ error: { fields: { lastDay: 'date-before-start' } } });
  });
});
