import { beforeEach, expect, test } from 'vitest';
import { addCpd, removeCpd, renewCertification, saveCertification } from '#data/certifications.ts';
import { getCompetence, listEducation } from '#data/competence.ts';
import { addBenefit, listMemberships, saveMembership } from '#data/memberships.ts';
import { removePerson } from '#data/people.ts';
import { startStore } from '#data/start.ts';
import { saveTimeEntry } from '#data/time-entries.ts';
import { moveTraining, saveTraining } from '#data/trainings.ts';
import { undo } from '#data/undo.ts';
import { emptyCertificationForm } from '#domain/competence/certification-form.ts';
import { emptyBenefitForm, emptyMembershipForm } from '#domain/competence/membership-form.ts';
import { emptyTrainingForm } from '#domain/competence/training-form.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { setUpScripted, value, type ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal, type MemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { dumpTables } from '#support/table-dump.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

const today = day('2026-11-24');
let journal: MemoryJournal;
let store: TestWindow;
let firm: ScriptedFirm;

beforeEach(async () => {
  journal = createMemoryJournal();
  store = openWindow({ journal, now: () => '2026-11-24T09:00:00.000Z' });
  firm = await setUpScripted(store);
});

const certify = async () =>
  value(
    await saveCertification(store, {
      id: null,
      form: {
        ...emptyCertificationForm(firm.person),
        name: 'ITIL 4',
        obtainedOn: '2023-10-03',
        validUntil: '2026-10-03',
        renewalMonths: '36',
        pointsPerYear: '20',
        cost: '6 900',
        systemIds: [firm.system],
      },
    }),
  );

test('a lapsed certificate is a gap for its system until it is renewed, and again when that is undone', async () => {
  const id = await certify();
  const holders = async () => (await getCompetence(store)).needs.map((need) => need.holders.length);
  expect((await getCompetence(store)).certifications[0]?.state).toBe('lapsed');
  expect(await holders()).toEqual([0]);
  value(await renewCertification(store, { id, form: { on: 'idag', validUntil: '2029-11-24' } }));
  expect(await holders()).toEqual([1]);
  await undo(store);
  expect(await holders()).toEqual([0]);
});

test('points are added in the order of their days and taken away again', async () => {
  const id = await certify();
  for (const date of ['2026-05-06', '2026-02-18'])
    value(await addCpd(store, { id, form: { date, points: '5', text: 'Kurs' } }));
  const [row] = (await getCompetence(store)).certifications;
  expect(row?.certification.cpd.map(({ date }) => date)).toEqual(['2026-02-18', '2026-05-06']);
  expect(row?.cpd).toMatchObject({ points: 10, asked: 20, isBehind: true });
  const entryId = row?.certification.cpd[0]?.id ?? '';
  value(await removeCpd(store, { id, entryId }));
  expect(await removeCpd(store, { id, entryId })).toMatchObject({ ok: false });
});

test('education goes from wish to booked, and costs its year with its hours', async () => {
  const id = value(
    await saveTraining(store, {
      id: null,
      form: {
        ...emptyTrainingForm(firm.person),
        title: 'Program',
        from: '2026-09-01',
        cost: '10 000,01',
        travelCost: '500',
        payer: 'shared',
        employerPercent: '60',
      },
    }),
  );
  expect(await moveTraining(store, { id, to: 'booked' })).toMatchObject({ ok: false });
  value(await moveTraining(store, { id, to: 'approved' }));
  expect(await listEducation(store, { year: 2026 })).toEqual([]);
  value(await moveTraining(store, { id, to: 'booked' }));
  value(
    await saveTimeEntry(store, {
      id: null,
      form: {
        ...emptyTimeEntryForm(today),
        personId: firm.person,
        clientId: firm.client,
        activity: 'education',
        duration: '3:30',
        isBillable: false,
        note: 'Kurs',
      },
    }),
  );
  const [row] = await listEducation(store, { year: 2026 });
  expect(row).toMatchObject({ courses: 1_000_001, travel: 50_000, total: 1_050_001 });
  expect(row?.parts).toEqual({ employer: 630_001, employee: 420_000, client: 0 });
  expect(row?.seconds).toBe(12_600);
});

test('a membership’s value stands against its fee, year by year', async () => {
  const id = value(
    await saveMembership(store, {
      id: null,
      form: {
        ...emptyMembershipForm(day('2025-01-01')),
        organisation: 'Branschen',
        yearlyFee: '9 600',
      },
    }),
  );
  const used = { ...emptyBenefitForm(today), text: 'Förhandling' };
  value(await addBenefit(store, { id, form: { ...used, kind: 'negotiation', value: '12 000' } }));
  value(await addBenefit(store, { id, form: used }));
  const [row] = await listMemberships(store);
  expect(row?.years).toMatchObject([
    { year: 2026, fee: 960_000, value: 1_200_000, uses: 2, unpriced: 1 },
    { year: 2025, fee: 960_000, value: 0, uses: 0 },
  ]);
});

test('a person who is named by a certificate can’t be removed, and a rebuild gives the same rows', async () => {
  await certify();
  expect(await removePerson(store, { id: firm.person })).toMatchObject({
    ok: false,
    error: { code: 'in-use' },
  });
  const other = openWindow({ journal, now: () => '2026-11-24T09:00:00.000Z' });
  await startStore(other, () => undefined);
  expect(await dumpTables(other.database)).toEqual(await dumpTables(store.database));
});
