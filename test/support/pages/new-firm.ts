import { expect, type Page } from '@playwright/test';

export const openScreen = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name, exact: true })
    .click();

const write = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(fields))
    await page.getByRole('textbox', { name, exact: true }).fill(text);
};

const save = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Spara', exact: true }).click();

/** The first run. */
export async function answerThreeQuestions(page: Page): Promise<void> {
  await write(page, {
    'Vad heter firman?': 'Nordljus Förvaltning AB',
    Organisationsnummer: '556703-7485',
    'Vad heter du?': 'Anna Lindqvist',
  });
  await page.getByRole('button', { name: 'Kom igång' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timmar' })).toBeVisible();
}

/** What an invoice must say of its seller. */
export async function completeFirm(page: Page): Promise<void> {
  await openScreen(page, 'Inställningar');
  await write(page, {
    Momsregistreringsnummer: 'SE556703748501',
    Säte: 'Kalmar',
    Adress: 'Storgatan 1',
    Postnummer: '392 32',
    Ort: 'Kalmar',
    Bankgiro: '5050-1055',
  });
  await save(page);
  await expect(page.getByText('Inställningarna sparade')).toBeVisible();
  await page.getByRole('tab', { name: 'Priser' }).click();
  await page.getByRole('button', { name: 'Ändra: Företagets timpris' }).click();
  await page.getByRole('textbox', { name: 'Timpris' }).fill('1000');
  await page.getByRole('button', { name: 'Ändra priset' }).click();
  await expect(page.getByText('Priset ändrat')).toBeVisible();
}

export async function addClient(page: Page): Promise<void> {
  await openScreen(page, 'Kunder');
  await page.getByRole('link', { name: 'Ny kund' }).first().click();
  await write(page, {
    Namn: 'Ölands Bryggeri AB',
    Organisationsnummer: '556016-0680',
    Adress: 'Hamngatan 2',
    Postnummer: '387 30',
    Ort: 'Borgholm',
  });
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Ölands Bryggeri AB' })).toBeVisible();
}

export async function addSystem(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nytt system' }).first().click();
  await write(page, { Namn: 'Lagerportalen' });
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Lagerportalen' })).toBeVisible();
}

export async function addTask(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Arbete' }).click();
  await page.getByRole('link', { name: 'Ny uppgift' }).first().click();
  await write(page, { Rubrik: 'Byt certifikat' });
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Byt certifikat' })).toBeVisible();
}
