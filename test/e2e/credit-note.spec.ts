import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brandText } from '#domain/brand.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { driven, whenReady } from '#support/automation.ts';
import { answerSaveDialog } from '#support/dialogs.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { show } from '#support/pages/sound-page.ts';
import { expect, test } from '#support/program.ts';
import { bareText } from '#support/read-pdf.ts';
import { makeSmallFirm } from '#support/small-firm.ts';

const day = brandText<PlainDate>('2026-11-24');

test('an invoice is credited, and another corrected with a new draft', async ({ start }) => {
  const { app, page, faults } = await start({ environment: driven });
  await whenReady(page);
  const firm = await makeSmallFirm(page);
  const form = { ...emptyTimeEntryForm(day), ...firm, duration: '1:30', hourlyRate: '1000' };
  const ids = await page.evaluate(
    async ({ clientId, hours, date }) => {
      const { commands } = automation;
      const issue = async () => {
        const entry = await commands.saveTimeEntry({ id: null, form: hours });
        const wish = { clientId, from: date, to: date, grouping: 'entry' } as const;
        const draft = await commands.draftInvoice(wish);
        if (!entry.ok || !draft.ok) throw new Error(JSON.stringify([entry, draft]));
        const invoice = await commands.issueInvoice({ id: draft.value, issueDate: date });
        if (!invoice.ok) throw new Error(JSON.stringify(invoice.error));
        return invoice.value.id;
      };
      return [await issue(), await issue()] as const;
    },
    { clientId: firm.clientId, hours: form, date: day },
  );

  await show(page, `/invoices/${ids[0]}`);
  await page.getByRole('button', { name: 'Kreditera eller rätta' }).click();
  await page.getByRole('menuitem', { name: 'Kreditera …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kreditera faktura 20260001' });
  await dialog.getByRole('textbox', { name: 'Orsak' }).fill('Fel antal timmar');
  await expect(dialog.getByRole('checkbox', { name: 'Öppna timmarna på rad 1' })).toBeChecked();
  await expect(dialog.getByRole('img', { name: /Sida 1/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Utfärda kreditfakturan' }).click();
  await expect(page.getByRole('heading', { name: 'Kreditfaktura 20260003' })).toBeVisible();
  await expect(page.getByText('Fel antal timmar').first()).toBeVisible();

  const folder = temporaryFolder('credit-note');
  const file = path.join(folder, 'credit-note.pdf');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Spara PDF som …' }).click();
  await expect(page.getByText('PDF:en är sparad.')).toBeVisible();
  const words = bareText(new Uint8Array(readFileSync(file)));
  removeFolder(folder);
  expect(words).toContain('Kreditfaktura');
  expect(words).toContain('Felantaltimmar');
  expect(words).not.toContain('Förfallodatum');

  await page.getByRole('link', { name: '20260001' }).click();
  await expect(page.getByRole('heading', { name: 'Faktura 20260001' })).toBeVisible();
  await expect(page.getByText('Krediterad', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kreditera eller rätta' })).toHaveCount(0);

  await show(page, `/invoices/${ids[1]}`);
  await page.getByRole('button', { name: 'Kreditera eller rätta' }).click();
  await page.getByRole('menuitem', { name: 'Rätta …' }).click();
  const correction = page.getByRole('dialog', { name: 'Rätta faktura 20260002' });
  await correction.getByRole('textbox', { name: 'Orsak' }).fill('Fel pris');
  await correction.getByRole('button', { name: 'Kreditera och öppna nytt utkast' }).click();
  await expect(page.getByRole('heading', { name: 'Fakturautkast till Kunden AB' })).toBeVisible();
  await expect(page.getByText('Skillnad mot faktura 20260002')).toBeVisible();
  await page.getByRole('textbox', { name: 'À-pris' }).fill('900');
  const difference = page.getByRole('table', { name: 'Raderna då och nu' });
  await expect(difference.getByRole('row', { name: /Summa/ })).toContainText('150,00');
  expect(faults).toEqual([]);
});
