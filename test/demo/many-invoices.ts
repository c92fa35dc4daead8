import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { driven, whenReady } from '#support/automation.ts';
import { launch, type Program, removeFolder } from '#support/launch.ts';
import { emptyReceiptForm } from '#domain/receipts/receipt-form.ts';
import { invoiceToForm, emptyInvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceForm, InvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { readSie } from '#formats/sie/read-sie.ts';
import { day } from '#support/records.ts';
import { buyers, seller } from './invoiced-firm.ts';
import type { Buyer } from './invoiced-firm.ts';
import { invoiceWishes } from './invoice-wishes.ts';
import type { InvoiceWish } from './invoice-wishes.ts';
import { disagreements } from './papers-agree.ts';

const today = day('2026-11-24');

/** A command's value, or the end of the demo with what refused it. */
const value = <Value>(what: string, answer: Result<Value, unknown>): Value => {
  if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

type Clients = Readonly<Record<Buyer, ClientId>>;

/** The firm and a buyer of each kind, in the firm's own workspace. */
async function setUp(page: Page): Promise<Clients> {
  const person = { firmName: seller.name, organisationNumber: seller.organisationNumber };
  value(
    'firm',
    await page.evaluate((wish) => automation.commands.setUpFirm(wish), {
      ...person,
      personName: 'Åsa Öberg',
    }),
  );
  value('firm', await page.evaluate((form) => automation.commands.saveFirm({ form }), seller));
  const made: Partial<Record<Buyer, ClientId>> = {};
  for (const buyer of Object.keys(buyers) as Buyer[])
    made[buyer] = value(
      buyer,
      await page.evaluate(
        (form) => automation.commands.saveClient({ id: null, form }),
        buyers[buyer],
      ),
    );
  // One client for each buyer.
  return made as Clients;
}

/** What takes an advance off, once (R24): the same line, the other way. */
const deducting = ({ id, snapshot }: IssuedInvoice): InvoiceLineForm | null => {
  const [line] = snapshot.content.lines;
  if (line === undefined) return null;
  const { lines } = invoiceToForm(snapshot.content);
  const [form] = lines;
  if (form === undefined) return null;
  return {
    ...emptyInvoiceLineForm(`deducts-${line.id}`),
    ...form,
    id: `deducts-${line.id}`,
    text: `Avgår förskott ${snapshot.number}`,
    quantity: '-1',
    origin: { deducts: { invoiceId: id, lineId: line.id } },
  };
};

const readInvoice = async (page: Page, id: InvoiceId): Promise<IssuedInvoice> => {
  const invoice = await page.evaluate((wanted) => automation.invoice(wanted), id);
  if (invoice?.status !== 'issued') throw new Error(`invoice ${id} isn't issued`);
  return invoice;
};

/** Drafts, fills in and issues one invoice. */
async function issue(
  page: Page,
  clientId: ClientId,
  form: Partial<InvoiceForm>,
  issueDate: PlainDate,
): Promise<IssuedInvoice> {
  const id = value(
    'draft',
    await page.evaluate((wish) => automation.commands.startDraft(wish), { clientId }),
  );
  const draft = await page.evaluate((wanted) => automation.invoice(wanted), id);
  if (draft === null) throw new Error('no draft');
  const whole = { ...invoiceToForm(draft), ...form };
  value(
    'save',
    await page.evaluate((wish) => automation.commands.saveDraft(wish), { id, form: whole }),
  );
  value(
    'issue',
    await page.evaluate((wish) => automation.commands.issueInvoice(wish), { id, issueDate }),
  );
  return readInvoice(page, id);
}

async function credit(
  page: Page,
  original: IssuedInvoice,
  wish: NonNullable<InvoiceWish['credit']>,
): Promise<IssuedInvoice> {
  const { lines } = original.snapshot.content;
  const chosen = (wish === 'whole' ? lines : lines.slice(0, 1)).map(({ id, quantity }) => ({
    lineId: id,
    amount: quantity.amount,
    reopensHours: false,
  }));
  const { id } = value(
    'credit',
    await page.evaluate((asked) => automation.commands.creditInvoice(asked), {
      id: original.id,
      issueDate: today,
      reason: 'Fel pris – rättas',
      lines: chosen,
      corrects: false,
    }),
  );
  return readInvoice(page, id);
}

async function pay(page: Page, invoice: IssuedInvoice, pays: InvoiceWish['pays']): Promise<void> {
  const { payable } = invoice.snapshot.totals;
  const part = pays === 'whole' ? payable : toMinorUnits(Math.floor(payable / 2));
  if (pays === 'nothing' || part <= 0) return;
  const kronor = invoice.snapshot.content.exchange;
  const booked = kronor === undefined ? '' : (part * kronor.millionths * 1.01) / 1e8;
  const form = {
    ...emptyReceiptForm(today, {
      clientId: invoice.clientId,
      amount: part,
      currency: invoice.currency,
    }),
    bookedInSek: booked === '' ? '' : booked.toFixed(2).replace('.', ','),
    payer: invoice.snapshot.buyer.name,
  };
  value(
    'receipt',
    await page.evaluate((wish) => automation.commands.recordReceipt(wish), {
      form,
      allocations: [{ invoiceId: invoice.id, amount: part }],
    }),
  );
}

/** Claims interest of what two clients have left unpaid the longest. */
async function claimInterest(
  page: Page,
  issued: readonly IssuedInvoice[],
  unpaid: ReadonlySet<InvoiceId>,
): Promise<readonly IssuedInvoice[]> {
  value(
    'reference rate',
    await page.evaluate((form) => automation.commands.saveReferenceRate({ form } as never), {
      from: '2026-07-01',
      rate: '2,00',
      source: 'Riksbanken',
    }),
  );
  const late = issued.filter(
    ({ id, dueDate, currency, credits }) =>
      unpaid.has(id) && currency === 'SEK' && credits === undefined && dueDate < today,
  );
  const made: IssuedInvoice[] = [];
  for (const [place, invoice] of late.slice(0, 3).entries()) {
    const drafted = await page.evaluate((wish) => automation.commands.draftInterest(wish), {
      clientId: invoice.clientId,
      invoiceIds: [invoice.id],
      withCompensation: place % 2 === 0 ? [invoice.id] : [],
    });
    const id = value('interest', drafted) as unknown as InvoiceId;
    value(
      'issue interest',
      await page.evaluate((wish) => automation.commands.issueInvoice(wish), {
        id,
        issueDate: today,
      }),
    );
    made.push(await readInvoice(page, id));
  }
  return made;
}

const archived = (dataFolder: string, sha256: string): string =>
  path.join(dataFolder, 'workspaces', 'own', 'archive', sha256.slice(0, 2), sha256);

type Written = {
  readonly number: string;
  readonly kind: string;
  readonly currency: string;
  readonly lines: number;
  readonly payable: number;
  /** Which Peppol rules kept it from being an e-invoice; empty: the file is there. */
  readonly notPeppol: readonly string[];
  /** Where the papers say something else than the invoice. */
  readonly disagrees: readonly string[];
};

const kindOf = ({ credits, purpose }: IssuedInvoice): string =>
  credits === undefined ? (purpose?.kind ?? 'invoice') : 'credit-note';

/** The invoice's PDF, its XML, and whether both say what it says. */
async function writePapers(
  { page, dataFolder }: Program,
  folder: string,
  invoice: IssuedInvoice,
): Promise<Written> {
  const { number, snapshot, pdf } = invoice;
  const paper = path.join(folder, `${number}.pdf`);
  copyFileSync(archived(dataFolder, pdf.sha256), paper);
  const { xml, problems } = await page.evaluate((id) => automation.eInvoice(id), invoice.id);
  if (xml !== null) writeFileSync(path.join(folder, `${number}.xml`), xml);
  return {
    number,
    kind: kindOf(invoice),
    currency: snapshot.content.currency,
    lines: snapshot.content.lines.length,
    payable: snapshot.totals.payable,
    notPeppol: problems,
    disagrees: disagreements(snapshot, { pdf: readFileSync(paper), xml }),
  };
}

/** All vouchers of the year in one file. */
async function writeSieFile({ page, dataFolder }: Program, folder: string): Promise<string> {
  const period = { from: day('2026-01-01'), to: day('2026-12-31') };
  const { id } = value(
    'SIE',
    await page.evaluate((wish) => automation.commands.exportVouchers(wish), period),
  );
  const row = await page.evaluate((wanted) => automation.voucherExport(wanted), id);
  if (row === null) throw new Error('no SIE file');
  copyFileSync(archived(dataFolder, row.file.sha256), path.join(folder, row.file.name));
  return row.file.name;
}

/** What the file books on sales and VAT against what the invoices say, in öre. */
function booksDiffer(file: string, issued: readonly IssuedInvoice[]): readonly string[] {
  const read = readSie(readFileSync(file));
  if (!read.ok) return [`SIE: ${JSON.stringify(read.error)}`];
  const invoiced = read.value.vouchers.length;
  const vat = read.value.vouchers
    .flatMap(({ rows }) => rows)
    .filter(({ account }) => ['2611', '2621', '2631'].includes(account))
    .reduce((sum, { amount }) => sum - amount, 0);
  const expected = issued.reduce((sum, { snapshot }) => {
    const { vat: own, vatInSek } = snapshot.totals;
    const sign = snapshot.content.credits === undefined ? 1 : -1;
    return sum + sign * (snapshot.content.currency === 'SEK' ? own : (vatInSek ?? 0));
  }, 0);
  return [
    ...(vat === expected ? [] : [`SIE books ${vat} öre of VAT, the invoices say ${expected}`]),
    ...(invoiced >= issued.filter(({ snapshot }) => snapshot.totals.payable !== 0).length
      ? []
      : [`SIE has ${invoiced} vouchers for ${issued.length} invoices`]),
  ];
}

type Wished = { readonly issued: IssuedInvoice[]; readonly unpaid: Set<InvoiceId> };

/** One wish: the invoice, its payment, its credit note; an advance waits for the next invoice to the same buyer. */
async function fulfil(
  page: Page,
  clients: Clients,
  {
    wish,
    place,
    count,
  }: { readonly wish: InvoiceWish; readonly place: number; readonly count: number },
  made: Wished,
  advances: Map<string, IssuedInvoice>,
): Promise<void> {
  const lines = [...(wish.form.lines ?? [])];
  const key = `${wish.buyer}|${lines[0]?.vatRate ?? ''}|${lines[0]?.vatCase ?? ''}`;
  const advance = wish.isAdvance ? undefined : advances.get(key);
  const off = advance === undefined ? null : deducting(advance);
  // Only off an invoice that is larger: else nothing would be left to pay.
  if (off !== null && lines.length > 8) {
    lines.push(off);
    advances.delete(key);
  }
  // The year's days in order: a series is issued as time goes.
  const issueDate = addDays(day('2026-02-01'), Math.floor((place * 296) / count));
  const invoice = await issue(page, clients[wish.buyer], { ...wish.form, lines }, issueDate);
  made.issued.push(invoice);
  if (wish.isAdvance) advances.set(key, invoice);
  const isDeducting = lines.length > (wish.form.lines ?? []).length;
  if (wish.credit !== null && !isDeducting)
    made.issued.push(await credit(page, invoice, wish.credit));
  else if (wish.pays === 'nothing') made.unpaid.add(invoice.id);
  else await pay(page, invoice, wish.pays);
}

/** Issues `count` varied invoices through the program, and leaves every paper of them for outside judges. */
export async function runManyInvoices(folder: string, count: number): Promise<void> {
  console.log(`${count} varied invoices, issued through the program`);
  const program = await launch({ environment: driven });
  const { page } = program;
  await whenReady(page);
  const clients = await setUp(page);
  const made: Wished = { issued: [], unpaid: new Set() };
  const advances = new Map<string, IssuedInvoice>();
  for (const [place, wish] of invoiceWishes(count).entries()) {
    await fulfil(page, clients, { wish, place, count }, made, advances);
    if ((place + 1) % 25 === 0) console.log(`${place + 1} of ${count} issued`);
  }
  const interest = await claimInterest(page, made.issued, made.unpaid);
  const issued = [...made.issued, ...interest];
  const papers = path.join(folder, 'invoices');
  mkdirSync(papers, { recursive: true });
  const written: Written[] = [];
  for (const invoice of issued) written.push(await writePapers(program, papers, invoice));
  const sie = await writeSieFile(program, folder);
  const differs = [
    ...booksDiffer(path.join(folder, sie), issued),
    ...written.flatMap(({ number, disagrees }) => disagrees.map((what) => `${number}: ${what}`)),
  ];
  await program.close();
  removeFolder(program.dataFolder);
  const summary = { count: issued.length, sie, differs, invoices: written };
  writeFileSync(path.join(folder, 'invoices.json'), `${JSON.stringify(summary, null, 2)}\n`);
  const refused = written.filter(({ notPeppol }) => notPeppol.length > 0).length;
  console.log(
    `${issued.length} papers, ${issued.length - refused} e-invoices and ${sie} are in ${folder}`,
  );
  if (differs.length > 0) throw new Error(`The papers disagree:\n${differs.join('\n')}`);
}
