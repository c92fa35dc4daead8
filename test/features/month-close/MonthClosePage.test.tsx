import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { submitHours } from '#data/reviews.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { startTimer } from '#data/timers.ts';
import { MonthClosePage } from '#features/month-close/MonthClosePage.tsx';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const open = (address = '/hours/close?month=2026-10') =>
  showScreen(office.app, { '/hours/close': MonthClosePage }, address);

const work = (date: string) =>
  setWeekCell(office.store, {
    personId: office.me,
    date: brandText(date),
    row: { clientId: office.client, systemId: null, taskId: null, activity: 'change' },
    seconds: toSeconds(3600),
  });

const line = async (title: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { name: title });
  const item = heading.closest('li');
  if (item === null) throw new Error(`no line ${title}`);
  return item;
};

test('each line says how much is left and leads to its mending', async () => {
  await work('2026-10-05');
  await startTimer(office.store, {
    personId: office.me,
    clientId: office.client,
    systemId: '',
    taskId: '',
    activity: 'change',
    note: '',
  });
  await submitHours(office.store, {
    personId: office.me,
    from: brandText('2026-10-01'),
    to: brandText('2026-10-31'),
  });
  open();
  // 22 workdays of October, two people, one day with hours.
  expect((await line('Dagar utan timmar')).textContent).toContain('43 dagar');
  const unbilled = within(await line('Timmar som inte är fakturerade'));
  expect(unbilled.getByText('1 post')).toBeDefined();
  const link = unbilled.getByRole('link', { name: /1:00 h/ });
  expect(link.getAttribute('href')).toBe(`/clients/${office.client}`);
  expect((await line('Tidtagning som pågår')).textContent).toContain('ingen');
  expect((await line('Fakturautkast')).textContent).toContain('inga');
  const user = userEvent.setup();
  const waiting = within(await line('Timmar som inte är godkända'));
  await user.click(waiting.getByRole('button', { name: 'Godkänn 1' }));
  await screen.findByText('inga väntar');
});

test('R26 the month is locked with what is left known, and opened again only with a reason', async () => {
  await work('2026-10-05');
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Lås månaden' }));
  await user.click(await screen.findByRole('button', { name: 'Lås ändå' }));
  await user.click(await screen.findByRole('button', { name: 'Öppna igen …' }));
  expect(await work('2026-10-06')).toMatchObject({ error: { what: 'locked-month' } });
  await user.click(await screen.findByRole('button', { name: 'Öppna månaden' }));
  await screen.findByText('Fyll i det här fältet.');
  await user.type(screen.getByRole('textbox', { name: /Anledning/ }), 'Glömd resa');
  await user.click(screen.getByRole('button', { name: 'Öppna månaden' }));
  await screen.findByText('Anledning: Glömd resa');
  expect(await work('2026-10-06')).toMatchObject({ ok: true });
});
