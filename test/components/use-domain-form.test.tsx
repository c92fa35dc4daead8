import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { readForm } from '#domain/form.ts';
import { ok, fail, type Result } from '#domain/result.ts';
import { parseRequiredText } from '#domain/text/text.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

type Draft = { readonly name: string; readonly number: string };
type Save = (form: Draft) => Promise<Result<string, CommandProblem>>;

const parse = (form: Draft) =>
  readForm({
    name: parseRequiredText(form.name, 200),
    number: parseOrganisationNumber(form.number),
  });

const show = async (save: Save, values: Draft = { name: 'Viskan', number: '556703-7485' }) => {
  const onSave = vi.fn(save);
  const onSaved = vi.fn<(saved: string) => void>();
  const onCancel = vi.fn<() => void>();
  const Screen = () => {
    const form = useDomainForm({ values, parse, onSave, onSaved, onCancel });
    return (
      <>
        <RecordLink to="/elsewhere">Elsewhere</RecordLink>
        <Form form={form}>
          <TextField name="name" label="Name" isRequired />
          <TextField name="number" label="Number" />
          <FormBar />
        </Form>
      </>
    );
  };
  const { app, memory } = await openOffice();
  const { address } = showScreen(
    app,
    { '/': Screen, '/elsewhere': () => 'Elsewhere at last' },
    '/',
  );
  return { onSave, onSaved, onCancel, address, memory, user: userEvent.setup() };
};

const name = () => screen.getByLabelText<HTMLInputElement>('Name');
const number = () => screen.getByLabelText<HTMLInputElement>('Number');

test('a problem stands at its field, as an alert, and what else was typed is kept', async () => {
  const { onSave, user } = await show(() => Promise.resolve(ok('id')));
  await user.clear(number());
  await user.type(number(), '556703-7486');
  await user.type(name(), ' AB');
  expect((await screen.findByRole('alert')).textContent).toContain('556703-7485');
  expect(number().getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(name().value).toBe('Viskan AB');
  expect(number().value).toBe('556703-7486');
  expect(screen.getByText('1 fält behöver rättas')).toBeTruthy();
});

test('a problem goes when it is mended', async () => {
  const { user } = await show(() => Promise.resolve(ok('id')));
  await user.type(number(), '1');
  await user.tab();
  expect(await screen.findByRole('alert')).toBeTruthy();
  await user.type(number(), '{Backspace}');
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('passing an empty field on the way is no mistake yet; saving it is', async () => {
  const { user } = await show(() => Promise.resolve(ok('id')), { name: '', number: '556703-7485' });
  await user.click(name());
  await user.tab();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Fyll i');
});

test("the command's own problem comes back to its field", async () => {
  const refuse: Save = () =>
    Promise.resolve(fail({ kind: 'invalid', fields: { number: 'organisation-number-length' } }));
  const { onSaved, user } = await show(refuse);
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect((await screen.findByRole('alert')).textContent).toContain('tio siffror');
  expect(onSaved).not.toHaveBeenCalled();
});

test('a refusal that is no field’s says what happened and that nothing was changed', async () => {
  const { user } = await show(() =>
    Promise.resolve(fail({ kind: 'not-saved', problem: 'disk-full' })),
  );
  await user.type(name(), '!');
  await user.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText(/inget är ändrat/)).toBeTruthy();
  expect(screen.getByText(/Disken är full/)).toBeTruthy();
  expect(name().value).toBe('Viskan!');
});

test('a fault that nobody foresaw is told, and nothing typed is lost', async () => {
  const { user } = await show(() => Promise.reject(new Error('the roof fell in')));
  await user.type(name(), '!');
  await user.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText(/the roof fell in/)).toBeTruthy();
  expect(name().value).toBe('Viskan!');
});

test('Ctrl+S saves once, though it is pressed twice', async () => {
  let answer: (result: Result<string, CommandProblem>) => void = () => undefined;
  const answered = new Promise<Result<string, CommandProblem>>((resolve) => {
    answer = resolve;
  });
  const { onSave, onSaved, user } = await show(() => answered);
  await user.type(name(), '!');
  await user.keyboard('{Control>}ss{/Control}');
  answer(ok('id'));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledExactlyOnceWith('id'));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ name: 'Viskan!', number: '556703-7485' });
});

test('Escape cancels', async () => {
  const { onCancel, user } = await show(() => Promise.resolve(ok('id')));
  await user.click(name());
  await user.keyboard('{Escape}');
  expect(onCancel).toHaveBeenCalledOnce();
});

test('leaving with unsaved changes asks first; no means stay', async () => {
  const { address, user } = await show(() => Promise.resolve(ok('id')));
  await user.type(name(), '!');
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  const question = await screen.findByRole('dialog', { name: 'Lämna utan att spara?' });
  await user.click(within(question).getByRole('button', { name: 'Avbryt' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(address()).toBe('/');
  expect(name().value).toBe('Viskan!');
});

test('leaving without changes, or after saving, asks nothing', async () => {
  const { address, onSaved, user } = await show(() => Promise.resolve(ok('id')));
  await user.type(name(), '!');
  await user.keyboard('{Control>}s{/Control}');
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  expect(address()).toBe('/elsewhere');
});

test('main hears that closing the window would lose something, until it is saved', async () => {
  const { memory, user } = await show(() => Promise.resolve(ok('id')));
  expect(memory.held()).toBe(false);
  await user.type(name(), ' AB');
  await vi.waitFor(() => expect(memory.held()).toBe(true));
  await user.keyboard('{Control>}s{/Control}');
  await vi.waitFor(() => expect(memory.held()).toBe(false));
});
