import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { OfferedMove } from '#components/moves/offered-move.ts';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const onMove = vi.fn();
const onShow = vi.fn();

beforeEach(() => {
  onMove.mockClear();
  onShow.mockClear();
});

const open = async (move: Partial<OfferedMove>) => {
  const office = await openOffice();
  const moves: readonly OfferedMove[] = [
    { to: 'go', label: 'Börja', needsReason: false, lacks: [], ...move },
  ];
  const Screen = () => <MoveButtons moves={moves} onMove={onMove} onShow={onShow} />;
  showScreen(office.app, { '/': Screen }, '/');
  return userEvent.setup();
};

const lack = (code: string, mayOverride: boolean) => ({
  code,
  section: `del-${code}`,
  mayOverride,
  text: `Saknar ${code}`,
});

test('a step that lacks nothing is taken at once', async () => {
  const user = await open({});
  await user.click(await screen.findByRole('button', { name: 'Börja' }));
  expect(onMove).toHaveBeenCalledWith('go', { reason: '', overrides: [] });
});

test('a step that lacks something lists it, and leads to where it is filled in', async () => {
  const user = await open({ lacks: [lack('plan', false), lack('tid', true)] });
  await user.click(await screen.findByRole('button', { name: 'Börja · 2 fattas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Börja' }));
  dialog.getByText('Saknar plan');
  // One that may not be motivated is enough to bar the way: no reason is asked for.
  expect(dialog.queryByRole('textbox')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Visa: Saknar plan' }));
  expect(onShow).toHaveBeenCalledWith('del-plan');
  expect(onMove).not.toHaveBeenCalled();
});

test('a lack that may be motivated is passed by with a written reason, not without', async () => {
  const user = await open({ lacks: [lack('tid', true)] });
  await user.click(await screen.findByRole('button', { name: 'Börja · 1 fattas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Börja' }));
  await user.click(dialog.getByRole('button', { name: 'Gå vidare ändå' }));
  expect(onMove).not.toHaveBeenCalled();
  await user.type(dialog.getByRole('textbox', { name: 'Varför' }), ' Brinner ');
  await user.click(dialog.getByRole('button', { name: 'Gå vidare ändå' }));
  expect(onMove).toHaveBeenCalledWith('go', { reason: 'Brinner', overrides: ['tid'] });
});

test('a step that needs a reason asks for it', async () => {
  const user = await open({ needsReason: true });
  await user.click(await screen.findByRole('button', { name: 'Börja' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Börja' }));
  await user.type(dialog.getByRole('textbox', { name: 'Varför' }), 'Avblåst{Enter}');
  expect(onMove).toHaveBeenCalledWith('go', { reason: 'Avblåst', overrides: [] });
});
