import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { addVersion, getDocument, moveDocument, saveDocument } from '#data/documents.ts';
import { nextVersionForm } from '#domain/documents/document-form.ts';
import type { DocumentId } from '#domain/record.ts';
import { DocumentPage } from '#features/documents/DocumentPage.tsx';
import { DocumentsPage } from '#features/documents/DocumentsPage.tsx';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const show = (start: string) =>
  showScreen(
    office.app,
    { '/systems/documents': DocumentsPage, '/systems/documents/:id': DocumentPage },
    start,
  );

const begin = async (): Promise<DocumentId> => {
  const { store, system, colleague } = office;
  const form = { title: 'Så driver vi', type: 'operations-manual', systemId: system };
  const made = await saveDocument(store, { id: null, form: { ...form, ownerId: colleague } });
  if (!made.ok) throw new Error(made.error.kind);
  const typed = { ...nextVersionForm(null, colleague), changeNote: 'Första', text: 'Starta om.' };
  await addVersion(store, { id: made.value, form: typed });
  return made.value;
};

describe('the documentation matrix', () => {
  test('begins what is missing on Enter, with system, type and title filled in', async () => {
    const { address } = show('/systems/documents');
    const missing = await screen.findByRole('button', {
      name: 'Driftinstruktion, Ärendeportalen: Saknas',
    });
    missing.focus();
    await userEvent.keyboard('{Enter}');
    const drawer = await screen.findByRole('dialog', { name: 'Nytt dokument' });
    const title = within(drawer).getByRole('textbox', { name: /^Titel/ });
    expect((title as HTMLInputElement).value).toBe('Driftinstruktion, Ärendeportalen');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(address()).toMatch(/^\/systems\/documents\/.+/));
    expect(await screen.findByText('Ingen version än')).toBeTruthy();
  });

  test('shows coverage with both numbers, and moves by arrows', async () => {
    const id = await begin();
    await moveDocument(office.store, { id, to: 'in-review' });
    await moveDocument(office.store, { id, to: 'approved' });
    show('/systems/documents');
    const approved = await screen.findByRole('button', {
      name: 'Driftinstruktion, Ärendeportalen: Godkänt, granskning 2027-11-24',
    });
    approved.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Ärendeportalen: Saknas$/);
    expect(screen.getAllByText(/\(1 av \d+ dokument\)/)).toHaveLength(2);
  });
});

describe('a document', () => {
  test('is handed in and approved by another, and then holds', async () => {
    const id = await begin();
    show(`/systems/documents/${id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Lämna till granskning' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Godkänn' }));
    await screen.findByRole('button', { name: 'Granskad utan ändring' });
    expect(await getDocument(office.store, id)).toMatchObject({
      status: 'approved',
      versions: [{ approvedBy: office.me }],
    });
    expect((await screen.findAllByText('Starta om.')).length).toBe(1);
  });

  test('that does not exist says so', async () => {
    show('/systems/documents/nothing');
    expect(await screen.findByText('Dokumentet finns inte')).toBeTruthy();
  });
});
