import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { WelcomePage } from '#features/welcome/WelcomePage.tsx';
import { openEmptyProgram } from '#support/empty-program.ts';
import { showScreen } from '#support/show-screen.tsx';

const Hours = () => 'The hours';

const show = async () => {
  const program = await openEmptyProgram();
  const { address } = showScreen(
    program.app,
    { '/welcome': WelcomePage, '/hours': Hours },
    '/welcome',
  );
  await screen.findByRole('heading', { name: 'Välkommen' });
  return { ...program, address, user: userEvent.setup() };
};

beforeEach(() => {
  vi.restoreAllMocks();
});

const firm = () => screen.getByLabelText<HTMLInputElement>('Vad heter firman?');
const number = () => screen.getByLabelText<HTMLInputElement>('Organisationsnummer');
const person = () => screen.getByLabelText<HTMLInputElement>('Vad heter du?');

test('three answers, and one is at the hours with a firm and a person', async () => {
  const { address, store, user } = await show();
  await user.type(firm(), 'Viskan AB');
  await user.type(number(), '556703-7485');
  expect(screen.getByText('Numret stämmer.')).toBeTruthy();
  await user.type(person(), 'Anna Lindqvist{Enter}');
  await vi.waitFor(() => expect(address()).toBe('/hours'));
  expect(await store.database.firm.toArray()).toMatchObject([
    { name: 'Viskan AB', organisationNumber: '5567037485' },
  ]);
  expect(await store.database.people.toArray()).toMatchObject([{ name: 'Anna Lindqvist' }]);
});

test('a wrong number is refused at its field with an example, and the rest is kept', async () => {
  const { address, store, user } = await show();
  await user.type(firm(), 'Viskan AB');
  await user.type(number(), '556703-7486');
  await user.type(person(), 'Anna Lindqvist{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('556703-7485');
  expect(firm().value).toBe('Viskan AB');
  expect(address()).toBe('/welcome');
  expect(await store.database.firm.count()).toBe(0);
});

test('nothing is asked for before one tries to go on', async () => {
  const { user } = await show();
  await user.click(firm());
  await user.tab();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Kom igång' }));
  expect(await screen.findAllByRole('alert')).toHaveLength(3);
});

test('a full disk keeps the answers and says so', async () => {
  const { memory, user } = await show();
  memory.refuse('disk-full');
  await user.type(firm(), 'Viskan AB');
  await user.type(number(), '556703-7485');
  await user.type(person(), 'Anna Lindqvist{Enter}');
  expect(await screen.findByText(/Disken är full/)).toBeTruthy();
  expect(person().value).toBe('Anna Lindqvist');
});
