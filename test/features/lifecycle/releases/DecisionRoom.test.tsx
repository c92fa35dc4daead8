import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { recordDecision } from '#data/releases-decide.ts';
import { getRelease, moveRelease } from '#data/releases.ts';
import type { TaskId } from '#domain/record.ts';
import { DecisionRoom } from '#features/lifecycle/releases/DecisionRoom.tsx';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { makeReadyRelease } from '#support/ready-release.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let id: TaskId;

beforeEach(async () => {
  office = await openOffice();
  id = await makeReadyRelease(office.store, { systemId: office.system, responsibleId: office.me });
});

const open = () => {
  const screens = { '/tasks/:id/decision': DecisionRoom, '/tasks/:id': TaskPage };
  return { user: userEvent.setup(), ...showScreen(office.app, screens, `/tasks/${id}/decision`) };
};
const stored = async () => (await getRelease(office.store, id))?.release;
const answers = async () => (await stored())?.goCriteria.map(({ isMet }) => isMet);

test('keys answer from the first question on, and the decision keeps the answers', async () => {
  const { user } = open();
  const first = await screen.findByRole('button', { name: 'Ja: Är allt testat enligt planen?' });
  await waitFor(() => expect(document.activeElement).toBe(first));
  await user.keyboard('jyjjnj');
  await waitFor(async () => expect(await answers()).toEqual([true, true, true, true, false, true]));
  await user.keyboard('{ArrowUp}j');
  await waitFor(async () => expect(await answers()).toEqual(Array(6).fill(true)));
  await user.type(screen.getByRole('textbox', { name: 'Närvarande' }), 'Ove Rask');
  await user.click(screen.getByRole('button', { name: 'Go' }));
  await screen.findByText('Go · 24 nov. 2026 10:00');
  const [decision] = (await stored())?.decisions ?? [];
  expect(decision).toMatchObject({ result: 'go', by: office.me, present: 'Ove Rask' });
  expect(decision?.criteria.every(({ isMet }) => isMet === true)).toBe(true);
});

test('it shows what the decision rests on, and what go lacks', async () => {
  open();
  await screen.findByText('24 nov. 2026 09:00–14:00');
  screen.getByText('Inga kritiska eller allvarliga fel är öppna.');
  screen.getByText(/^Beslut senast 24 nov. 2026 12:00 · Provad/);
  const lacking = screen.getByRole('heading', { name: 'Fattas för go' }).parentElement;
  if (lacking === null) throw new Error('no list');
  expect(within(lacking).getAllByRole('listitem')).toHaveLength(2);
});

test('a no-go needs its reason', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'No-go' }));
  await screen.findByText('Några uppgifter behöver rättas.');
  expect((await stored())?.decisions).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Villkor eller skäl' }), 'Lagret stämmer ej');
  await user.click(screen.getByRole('button', { name: 'No-go' }));
  await screen.findByText('No-go · 24 nov. 2026 10:00');
});

test('a release that is planned anew is no longer asked about', async () => {
  const { store } = office;
  const no = { id, result: 'no-go', contactId: null, present: '', reason: 'Lagret' } as const;
  value(await recordDecision(store, no));
  value(await moveRelease(store, { id, to: 'planned' }));
  open();
  await screen.findByText('Beslut tas när releasen är redo för det.');
});

test('Escape leaves for the release', async () => {
  const { user, address } = open();
  const first = await screen.findByRole('button', { name: 'Ja: Är allt testat enligt planen?' });
  await waitFor(() => expect(document.activeElement).toBe(first));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(address()).toBe(`/tasks/${id}`));
});
