import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerSaveDialog } from '#support/dialogs.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { expect, test } from '#support/program.ts';
import { pageTexts, pdfFacts } from '#support/read-pdf.ts';
import {
  addClient,
  addSystem,
  addTask,
  answerThreeQuestions,
  completeFirm,
  openScreen,
} from '#support/pages/new-firm.ts';

/** As a person reads figures: any blank between them is a blank. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('a new user comes from three questions to a paid invoice, and finds all of it after a restart', async ({
  start,
}) => {
  const dataFolder = temporaryFolder('main-job');
  const outFolder = temporaryFolder('main-job-out');
  const program = await start({ dataFolder });
  const { app, page, faults } = program;

  await test.step('three questions, settings, client, system, task', async () => {
    await answerThreeQuestions(page);
    await completeFirm(page);
    await addClient(page);
    await addSystem(page);
    await addTask(page);
  });

  await test.step('hours in the week grid, by keyboard', async () => {
    await openScreen(page, 'Timmar');
    const search = page.getByRole('combobox', { name: 'Ny rad: sök kund, system eller uppgift' });
    await search.fill('Byt certifikat');
    await search.press('Enter');
    const cell = (day: string) =>
      page.getByRole('textbox', { name: new RegExp(`Byt certifikat.*${day} \\d`) });
    await cell('måndag').focus();
    await page.keyboard.type('1:30');
    await page.keyboard.press('Tab');
    await expect(cell('tisdag')).toBeFocused();
    await page.keyboard.type('2,25');
    await page.keyboard.press('Enter');
    await expect(cell('måndag')).toHaveValue('1:30');
    await expect(cell('tisdag')).toHaveValue('2:15');
  });

  await test.step('Ctrl+Z and Ctrl+Shift+Z take a cell back and forth', async () => {
    const tuesday = page.getByRole('textbox', { name: /Byt certifikat.*tisdag \d/ });
    await page.getByRole('heading', { level: 1 }).click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Control+z');
    await expect(tuesday).toHaveValue('');
    await page.keyboard.press('Control+Shift+z');
    await expect(tuesday).toHaveValue('2:15');
  });

  await test.step('the timer is started and stays in sight', async () => {
    await page.keyboard.press('Control+t');
    await expect(page.getByRole('timer', { name: 'Tidtagning pågår' })).toBeVisible();
    await openScreen(page, 'Kunder');
    await expect(page.getByRole('timer', { name: 'Tidtagning pågår' })).toBeVisible();
  });

  await test.step('draft, edited lines', async () => {
    await openScreen(page, 'Fakturor');
    await page.getByRole('button', { name: /^Ny faktura/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Ny faktura' });
    await dialog
      .getByRole('combobox', { name: 'Kund' })
      .or(dialog.getByRole('textbox', { name: 'Kund' }))
      .click();
    await page.getByRole('option', { name: 'Ölands Bryggeri AB' }).click();
    await dialog.getByRole('button', { name: 'Skapa utkast' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Ölands Bryggeri/ })).toBeVisible();
    await page.getByRole('button', { name: 'Lägg till rad' }).click();
    const line = page.getByRole('listitem', { name: 'Rad 2' });
    await line.getByRole('textbox', { name: 'Text' }).fill('Resa Kalmar–Borgholm');
    await line.getByRole('textbox', { name: 'Antal' }).fill('2');
    await line.getByRole('combobox', { name: 'Enhet' }).selectOption('styck');
    await line.getByRole('textbox', { name: 'À-pris' }).fill('99,90');
    await expect(line.getByRole('status', { name: 'Belopp' })).toHaveText('199,80');
    await expect(page.getByRole('img', { name: 'Sida 1 av 1' })).toBeVisible();
  });

  const pdf = path.join(outFolder, 'faktura.pdf');
  await test.step('issue, PDF, paid', async () => {
    await page.getByRole('button', { name: 'Utfärda …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Utfärda' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Faktura 0001' })).toBeVisible();
    await answerSaveDialog(app, pdf);
    await page.getByRole('button', { name: 'Spara PDF som …' }).click();
    await expect(page.getByText('PDF:en är sparad.')).toBeVisible();
    await page.getByRole('button', { name: 'Markera som betald' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Registrera' }).click();
    await expect(page.getByText('Betalningen är registrerad.')).toBeVisible();
    await openScreen(page, 'Fakturor');
    await expect(page.getByRole('row', { name: /Ölands Bryggeri AB/ })).toContainText('Betald');
  });

  await test.step('the paper holds every figure, and is tagged PDF/A on A4 with a title', () => {
    const bytes = readFileSync(pdf);
    const text = plain(pageTexts(bytes).join('\n'));
    const expected = [
      'Nordljus Förvaltning AB',
      '556703-7485',
      'SE556703748501',
      'Ölands Bryggeri AB',
      'Resa Kalmar–Borgholm',
      '3,75',
      '1 000,00',
      '3 750,00',
      '199,80',
      '3 949,80',
      '987,45',
      '4 937,00',
      '5050-1055',
      'Sida 1 av 1',
    ];
    expect(expected.filter((figure) => !text.includes(figure))).toEqual([]);
    const facts = pdfFacts(bytes);
    expect(facts).toMatchObject({
      Title: 'Faktura 0001 Nordljus Förvaltning AB',
      Tagged: 'yes',
    });
    expect(facts['Page size']).toMatch(/^595\.\d* x 841\.\d* pts \(A4\)$/);
    expect(bytes.includes('pdfaid:part'), 'PDF/A').toBe(true);
  });
  expect(faults).toEqual([]);
  await program.close();

  await test.step('after a restart everything is there', async () => {
    const { page: again, faults: new_ } = await start({ dataFolder });
    await expect(again.getByRole('timer', { name: 'Tidtagning pågår' })).toBeVisible();
    await openScreen(again, 'Timmar');
    await expect(again.getByRole('textbox', { name: /Byt certifikat.*måndag \d/ })).toHaveValue(
      '1:30',
    );
    await openScreen(again, 'Fakturor');
    await expect(again.getByRole('row', { name: /Ölands Bryggeri AB/ })).toContainText('Betald');
    expect(new_).toEqual([]);
  });
  removeFolder(outFolder);
});
