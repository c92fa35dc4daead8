import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { CompetencePage } from '#features/competence/CompetencePage.tsx';
import { saveCertification } from '#data/certifications.ts';
import { getCompetence } from '#data/competence.ts';
import { saveTraining } from '#data/trainings.ts';
import { emptyCertificationForm } from '#domain/competence/certification-form.ts';
import { emptyTrainingForm } from '#domain/competence/training-form.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  const { store, me, colleague, system } = office;
  await saveCertification(store, {
    id: null,
    form: {
      ...emptyCertificationForm(me),
      name: 'ITIL 4',
      level: 'Foundation',
      obtainedOn: '2023-10-03',
      validUntil: '2026-10-03',
      cost: '6 900',
      systemIds: [system],
    },
  });
  await saveCertification(store, {
    id: null,
    form: { ...emptyCertificationForm(colleague), name: 'Java SE 17', obtainedOn: '2026-04-18' },
  });
  await saveTraining(store, {
    id: null,
    form: { ...emptyTrainingForm(colleague), title: 'Riskanalys' },
  });
});

const open = (search = '') =>
  showScreen(office.app, { '/people/competence': CompetencePage }, `/people/competence${search}`);

test('the timeline tells of each certificate whose it is and until when, beside the pointer too', async () => {
  open();
  const line = await screen.findByRole('link', {
    name: 'ITIL 4 Foundation, Anna Berg: Har gått ut, 2026-10-03',
  });
  expect(
    screen.getByRole('link', { name: /^Java SE 17, Bo Ek: .*, utan slutdatum$/ }),
  ).toBeTruthy();
  expect(line.getAttribute('title')).toBeNull();
  fireEvent.pointerMove(line);
  expect(screen.getByText('Taget: 2023-10-03')).toBeTruthy();
});

test('a system that needs a certificate which nobody holds any more is told of', async () => {
  open();
  expect(
    await screen.findByText('1 system beror på ITIL 4, och ingen har ett giltigt certifikat'),
  ).toBeTruthy();
});

test('the certificates are those of a state, and the address opens one', async () => {
  const { address } = open('?view=certifications&state=lapsed');
  const row = await screen.findByRole('row', { name: /ITIL 4 Foundation/ });
  expect(screen.queryByRole('row', { name: /Java SE 17/ })).toBeNull();
  await userEvent.click(within(row).getByText('ITIL 4 Foundation'));
  expect(await screen.findByRole('dialog', { name: 'ITIL 4' })).toBeTruthy();
  expect(address()).toContain('open=');
});

test('education has a list of its own', async () => {
  open('?view=trainings');
  expect(await screen.findByRole('row', { name: /Riskanalys/ })).toBeTruthy();
  expect(screen.queryByRole('row', { name: /ITIL 4/ })).toBeNull();
});

test('what it cost is summed by person and year', async () => {
  open('?view=cost&year=2023');
  const row = await screen.findByRole('row', { name: /Anna Berg/ });
  expect(within(row).getAllByText(/^6\s900\skr$/).length).toBeGreaterThan(0);
});

test('a certificate is added, and a field that is wrong says so in words', async () => {
  open('?view=certifications');
  await userEvent.click(await screen.findByRole('button', { name: /Nytt certifikat/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Certifikat' }), 'ISTQB');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
  expect((await within(dialog).findAllByRole('alert')).length).toBeGreaterThan(0);
  const person = within(dialog).getByRole('combobox', { name: 'Person' });
  await userEvent.click(person);
  await userEvent.click(await screen.findByRole('option', { name: 'Bo Ek' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Taget' }), '2026-11-01');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
  await waitFor(async () =>
    expect(
      (await getCompetence(office.store)).certifications.map((row) => row.certification.name),
    ).toContain('ISTQB'),
  );
});
