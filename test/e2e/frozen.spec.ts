import { brandText } from '#domain/brand.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { driven, whenReady } from '#support/automation.ts';
import { show } from '#support/pages/sound-page.ts';
import { expect, test } from '#support/program.ts';
import { makeSmallFirm } from '#support/small-firm.ts';
import { storedRows } from '#support/stored-data.ts';

const day = brandText<PlainDate>('2026-11-24');

test('an issued invoice and its hours are changed by no command, and undoing it is refused in words', async ({
  start,
}) => {
  const { page, faults } = await start({ environment: driven });
  await whenReady(page);
  const firm = await makeSmallFirm(page);
  const hour = { ...emptyTimeEntryForm(day), ...firm, duration: '1:00' };
  const issued = await page.evaluate(
    async ({ clientId, form, date }) => {
      const { commands } = automation;
      const entry = await commands.saveTimeEntry({ id: null, form });
      const draft = await commands.draftInvoice({
        clientId,
        from: date,
        to: date,
        grouping: 'entry',
      });
      if (!entry.ok || !draft.ok) throw new Error(JSON.stringify([entry, draft]));
      const invoice = await commands.issueInvoice({ id: draft.value, issueDate: date });
      if (!invoice.ok) throw new Error(JSON.stringify(invoice.error));
      return { invoiceId: invoice.value.id, entryId: entry.value };
    },
    { clientId: firm.clientId, form: hour, date: day },
  );
  const before = await Promise.all([storedRows(page, 'invoices'), storedRows(page, 'timeEntries')]);

  const refused = await page.evaluate(
    async ({ invoiceId, entryId, personId, clientId, form, date, minute }) => {
      const { commands } = automation;
      const invoiceForm = {
        language: 'sv',
        currency: 'SEK',
        paymentTerms: '30',
        roundsToWholeKrona: true,
        periodFrom: date,
        periodTo: date,
        ourReference: '',
        yourReference: '',
        orderNumber: '',
        note: 'ändrad',
        vatExemption: '',
        exchangeRate: '',
        exchangeDate: '',
        exchangeSource: '',
        isAdvance: false,
        hasAppendix: false,
        lines: [],
      } as const;
      const row = { clientId, systemId: null, taskId: null, activity: 'operation' } as const;
      const tried = {
        saveDraft: await commands.saveDraft({ id: invoiceId, form: invoiceForm }),
        regroupDraft: await commands.regroupDraft({ id: invoiceId, grouping: 'person' }),
        removeDraft: await commands.removeDraft({ id: invoiceId }),
        issueInvoice: await commands.issueInvoice({ id: invoiceId, issueDate: date }),
        saveTimeEntry: await commands.saveTimeEntry({
          id: entryId,
          form: { ...form, duration: '2:00' },
        }),
        removeTimeEntry: await commands.removeTimeEntry({ id: entryId }),
        setWeekCell: await commands.setWeekCell({ personId, date, row, seconds: minute }),
        removeClient: await commands.removeClient({ id: clientId }),
      };
      return Object.fromEntries(
        Object.entries(tried).map(([name, answer]) => [
          name,
          answer.ok ? 'done' : answer.error.kind,
        ]),
      );
    },
    { ...issued, ...firm, form: hour, date: day, minute: toSeconds(60) },
  );
  expect(Object.entries(refused).filter(([, answer]) => answer === 'done')).toEqual([]);
  const after = await Promise.all([storedRows(page, 'invoices'), storedRows(page, 'timeEntries')]);
  expect(after).toEqual(before);

  await show(page, '/invoices');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('En utfärdad faktura ändras aldrig.')).toBeVisible();
  expect(faults).toEqual([]);
});
