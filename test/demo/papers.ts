import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { readSie } from '#formats/sie/read-sie.ts';
import { whenReady } from '#support/automation.ts';
import { answerSaveDialog } from '#support/dialogs.ts';
import type { Program } from '#support/launch.ts';
import { pageTexts } from '#support/read-pdf.ts';
import { day } from '#support/records.ts';
import { storedRows } from '#support/stored-data.ts';
import { disagreements, printsAmount } from './papers-agree.ts';

const today = day('2026-11-24');
const sample = 'forvalta-sample';

type Place = Program & { readonly folder: string };

const value = <Value>(what: string, answer: Result<Value, unknown>): Value => {
  if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

const copyArchived = ({ dataFolder, folder }: Place, sha256: string, name: string): string => {
  const from = path.join(dataFolder, 'workspaces', 'sample', 'archive', sha256.slice(0, 2), sha256);
  copyFileSync(from, path.join(folder, name));
  return name;
};

const readInvoice = async ({ page }: Place, id: InvoiceId): Promise<IssuedInvoice> => {
  const invoice = await page.evaluate((wanted) => automation.invoice(wanted), id);
  if (invoice?.status !== 'issued') throw new Error(`invoice ${id} isn't issued`);
  return invoice;
};

/** An invoice's PDF and, where it keeps every rule of Peppol, its XML; an error where they say another sum. */
async function leaveInvoice(place: Place, id: InvoiceId, kind: string): Promise<readonly string[]> {
  const { number, snapshot, pdf } = await readInvoice(place, id);
  const paper = copyArchived(place, pdf.sha256, `${kind}-${number}.pdf`);
  const { xml, problems } = await place.page.evaluate((wanted) => automation.eInvoice(wanted), id);
  if (xml === null) console.log(`${kind} ${number} is no e-invoice: ${problems.join(', ')}`);
  else writeFileSync(path.join(place.folder, `${kind}-${number}.xml`), xml);
  const wrong = disagreements(snapshot, {
    pdf: readFileSync(path.join(place.folder, paper)),
    xml,
  });
  if (wrong.length > 0) throw new Error(`${kind} ${number}: ${wrong.join(', ')}`);
  return xml === null ? [paper] : [paper, `${kind}-${number}.xml`];
}

async function leaveCreditNote(place: Place, id: InvoiceId): Promise<readonly string[]> {
  const { lines } = (await readInvoice(place, id)).snapshot.content;
  const [first] = lines;
  if (first === undefined) throw new Error('an invoice without lines');
  const made = await place.page.evaluate((wish) => automation.commands.creditInvoice(wish), {
    id,
    issueDate: today,
    reason: 'Raden debiterades två gånger',
    lines: [{ lineId: first.id, amount: first.quantity.amount, reopensHours: false }],
    corrects: false,
  });
  return leaveInvoice(place, value('credit note', made).id, 'credit-note');
}

/** The invoice of the sample firm that has been due the longest. */
async function longestDue({ page }: Place): Promise<InvoiceId> {
  const rows = await storedRows(page, 'invoiceSummaries', sample);
  const reminded = new Set(
    (await storedRows(page, 'reminders', sample)).map((row) => row['invoiceId']),
  );
  const [oldest] = rows
    .filter((row) => row['standing'] === 'unpaid' && String(row['dueDate']) < today)
    .filter((row) => !reminded.has(row['id']))
    .toSorted((one, other) => (String(one['dueDate']) < String(other['dueDate']) ? -1 : 1));
  if (oldest === undefined) throw new Error('the sample firm has nothing overdue');
  return String(oldest['id']) as InvoiceId;
}

async function leaveReminder(place: Place, invoiceId: InvoiceId): Promise<readonly string[]> {
  const sent = await place.page.evaluate(
    (wish) => automation.commands.sendReminders({ reminders: [wish] }),
    { invoiceId, level: 1, withFee: false },
  );
  value('reminder', sent);
  const rows = await storedRows(place.page, 'reminders', sample);
  const row = rows.find((each) => each['invoiceId'] === invoiceId);
  const pdf = row?.['pdf'] as { readonly sha256: string } | undefined;
  if (pdf === undefined) throw new Error('no reminder was made');
  return [copyArchived(place, pdf.sha256, 'reminder.pdf')];
}

async function leaveInterest(place: Place, invoiceId: InvoiceId): Promise<readonly string[]> {
  const { clientId } = await readInvoice(place, invoiceId);
  const drafted = await place.page.evaluate((wish) => automation.commands.draftInterest(wish), {
    clientId,
    invoiceIds: [invoiceId],
    withCompensation: [invoiceId],
  });
  const id = value('interest', drafted) as unknown as InvoiceId;
  value(
    'interest invoice',
    await place.page.evaluate((wish) => automation.commands.issueInvoice(wish), {
      id,
      issueDate: today,
    }),
  );
  return leaveInvoice(place, id, 'interest-invoice');
}

const show = async ({ page }: Place, address: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
};

/** Presses a button that saves a file, the save dialog answered with a name in the folder. */
async function saveBy(place: Place, button: string | RegExp, name: string): Promise<string> {
  const file = path.join(place.folder, name);
  await answerSaveDialog(place.app, file);
  await place.page.getByRole('button', { name: button }).first().click();
  await expect.poll(() => readable(file), { timeout: 60_000 }).toBe(true);
  return name;
}

const readable = (file: string): boolean => {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
};

async function leaveStatement(place: Place): Promise<readonly string[]> {
  const rows = await storedRows(place.page, 'ledgerRows', sample);
  const contract = String(rows[0]?.['contractId']);
  await show(place, `/clients/contracts/${contract}?part=ledger`);
  return [await saveBy(place, 'Avtalsbesked (PDF)', 'contract-statement.pdf')];
}

async function leaveSeries(place: Place): Promise<readonly string[]> {
  await show(place, '/invoices/series');
  const table = await saveBy(place, 'Spara som CSV …', 'series-audit.csv');
  return [table, await saveBy(place, /^Spara som PDF/, 'series-audit.pdf')];
}

async function leaveBooks(place: Place): Promise<readonly string[]> {
  const { page } = place;
  await show(place, '/invoices/books?view=vat&length=year');
  await expect(page.getByRole('heading', { name: 'Momsdeklarationen' })).toBeVisible();
  const vat = await saveBy(place, /^Spara som PDF/, 'vat-summary.pdf');
  await show(place, '/invoices/books?length=year');
  const file = path.join(place.folder, 'FAKT-0001.SI');
  await answerSaveDialog(place.app, file);
  await page.getByRole('button', { name: 'Exportera SIE-fil …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Exportera', exact: true }).click();
  await expect.poll(() => readable(file), { timeout: 60_000 }).toBe(true);
  return [vat, 'FAKT-0001.SI'];
}

/** The VAT that the file books, the summary prints and the year's invoices say are one and the same, to the öre. */
async function checkBooks({ page, folder }: Place): Promise<void> {
  const sie = readSie(readFileSync(path.join(folder, 'FAKT-0001.SI')));
  if (!sie.ok) throw new Error(`SIE: ${JSON.stringify(sie.error)}`);
  const vat = sie.value.vouchers
    .flatMap(({ rows }) => rows)
    .filter(({ account }) => account === '2611')
    .reduce((sum, { amount }) => sum - amount, 0);
  const printed = pageTexts(readFileSync(path.join(folder, 'vat-summary.pdf'))).join('\n');
  if (!printsAmount(printed, vat)) throw new Error(`The VAT summary doesn't print ${vat} öre`);
  const issued = (await storedRows(page, 'invoices', sample)).flatMap((row) => {
    const date = row['issueDate'];
    const isOfYear = typeof date === 'string' && date.startsWith('2026');
    return row['status'] === 'issued' && isOfYear ? [row['snapshot']] : [];
  }) as readonly IssuedInvoice['snapshot'][];
  const expected = issued.reduce(
    (sum, { content, totals }) =>
      sum + (content.credits === undefined ? totals.vat : 0 - totals.vat),
    0,
  );
  if (vat !== expected)
    throw new Error(`SIE books ${vat} öre of VAT, the invoices say ${expected}`);
}

/** The papers that follow an invoice, each left in the folder, and the proof that their sums are the same. */
export async function leavePapers(
  program: Program,
  folder: string,
  id: InvoiceId,
): Promise<readonly string[]> {
  const place: Place = { ...program, folder };
  const { page } = program;
  await page.evaluate((wish) => desktop['preferences:write'](wish), {
    language: 'sv' as const,
    colorScheme: 'light' as const,
  });
  await page.reload();
  await whenReady(page);
  const due = await longestDue(place);
  const names = [
    ...(await leaveInvoice(place, id, 'invoice')),
    ...(await leaveCreditNote(place, id)),
    ...(await leaveReminder(place, due)),
    ...(await leaveInterest(place, due)),
    ...(await leaveStatement(place)),
    ...(await leaveSeries(place)),
    ...(await leaveBooks(place)),
  ];
  await checkBooks(place);
  return names;
}
