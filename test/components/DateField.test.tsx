import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { readForm } from '#domain/form.ts';
import { ok } from '#domain/result.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { brandText } from '#domain/brand.ts';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const Screen = () => {
  const form = useDomainForm({
    values: { day: '' },
    parse: (typed) => readForm({ day: parsePlainDate(typed.day, brandText('2026-11-24')) }),
    onSave: () => Promise.resolve(ok(null)),
  });
  return (
    <Form form={form} isGuarded={false}>
      <DateField name="day" label="Day" />
    </Form>
  );
};

const show = async () => {
  const { app } = await openOffice();
  showScreen(app, { '/': Screen }, '/');
  return screen.getByLabelText<HTMLInputElement>('Day');
};

test.each([
  ['24/11', '2026-11-24'],
  ['241201', '2024-12-01'],
  ['igår', '2026-11-23'],
])('%s is written out as %s on leaving', async (typed, written) => {
  const day = await show();
  await userEvent.type(day, typed);
  await userEvent.tab();
  expect(day.value).toBe(written);
});

test('what is no date is kept as typed, with an example of one', async () => {
  const day = await show();
  await userEvent.type(day, '31/2');
  await userEvent.tab();
  expect(day.value).toBe('31/2');
  expect((await screen.findByRole('alert')).textContent).toContain('2026-11-24');
});

test('a day can be picked from the calendar', async () => {
  const day = await show();
  await userEvent.click(screen.getByRole('button', { name: 'Öppna kalendern' }));
  await userEvent.click(await screen.findByRole('button', { name: /^3 november 2026/i }));
  expect(day.value).toBe('2026-11-03');
});
