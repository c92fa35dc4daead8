import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialog } from '#support/dialogs.ts';
import type { Program } from '#support/launch.ts';

/** What a hand does in the main job, in the Swedish program: by role and label, as a user finds things. */
const client = 'Logistik Väst AB';

const openScreen = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name }).first().click();

/** The first run: the sample firm instead of three questions. */
export async function exploreSample({ page }: Program): Promise<void> {
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await expect(page.getByRole('heading', { name: 'Timmar', level: 1 })).toBeVisible({
    timeout: 120_000,
  });
}

/** Writes hours straight into three cells of today's week, each in another way of writing. */
export async function registerHours({ page }: Program): Promise<void> {
  await openScreen(page, 'Timmar');
  const typed = [
    ['tis', '1:30', '1:30'],
    ['ons', '2,25', '2:15'],
    ['tors', '45m', '0:45'],
  ] as const;
  for (const [day, writing, shown] of typed) {
    const cell = page.getByRole('textbox', { name: new RegExp(`Kundwebb.*${day}`, 'i') }).first();
    await cell.fill(writing);
    await cell.press('Enter');
    await expect(cell).toHaveValue(shown);
  }
}

/** Makes a draft of all that the client has unbilled this month. */
export async function draftInvoice({ page }: Program): Promise<void> {
  await openScreen(page, 'Fakturor');
  await page.getByRole('button', { name: /^Ny faktura/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny faktura' });
  await dialog.getByRole('combobox', { name: 'Kund' }).click();
  await page.getByRole('option', { name: client }).click();
  await dialog.getByRole('button', { name: 'Skapa utkast' }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(client) })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Sida 1 av 1' })).toBeVisible();
}

/** Issues the draft that is open and answers with its number. */
export async function issueInvoice({ page }: Program): Promise<string> {
  await page.getByRole('button', { name: 'Utfärda …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Utfärda fakturan?' });
  await dialog.getByRole('button', { name: 'Utfärda' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^Faktura \d+$/ });
  await expect(heading).toBeVisible();
  return (await heading.innerText()).replace(/\D/g, '');
}

/** Saves the issued invoice's PDF where the save dialog is answered with, and answers with the file's name. */
export async function exportInvoice(
  { app, page }: Program,
  folder: string,
  number: string,
): Promise<string> {
  const name = `faktura-${number}.pdf`;
  await answerSaveDialog(app, path.join(folder, name));
  await page.getByRole('button', { name: 'Spara PDF som …' }).click();
  await expect(page.getByText('PDF:en är sparad.')).toBeVisible();
  return name;
}
