import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerSaveDialog } from '#support/dialogs.ts';
import { driven, whenReady } from '#support/automation.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { bareText, pdfFacts } from '#support/read-pdf.ts';
import { expect, test } from '#support/program.ts';
import { makeSmallFirm } from '#support/small-firm.ts';

test('a screen is saved as PDF: words that can be read, on a sheet of A4, without the frame, and the screen is as before', async ({
  start,
}) => {
  const { app, page } = await start({ environment: driven });
  await whenReady(page);
  const { clientId } = await makeSmallFirm(page);
  const folder = temporaryFolder('screen-pdf');
  const file = path.join(folder, 'client.pdf');
  await answerSaveDialog(app, file);
  await page.evaluate((id) => {
    location.hash = `#/clients/${id}`;
  }, clientId);
  await expect(page.getByRole('heading', { name: 'Kunden AB', level: 1 })).toBeVisible();
  const width = await page.getByRole('main').evaluate((main) => main.clientWidth);
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByText(`Sparad som PDF: ${file}`)).toBeVisible();
  const bytes = new Uint8Array(readFileSync(file));
  removeFolder(folder);
  const words = bareText(bytes);
  expect(words).toContain('KundenAB');
  expect(words).not.toContain('Inställningar');
  expect(pdfFacts(bytes)['Page size']).toContain('A4');
  expect(await page.getByRole('main').evaluate((main) => main.clientWidth)).toBe(width);
});
