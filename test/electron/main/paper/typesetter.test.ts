import { afterAll, beforeAll, expect, test } from 'vitest';
import { invoicePaper } from '#documents/invoice-paper.ts';
import { pageTexts } from '#support/read-pdf.ts';
import { typicalInvoices } from '#support/typical-invoices.ts';
import { startPaper } from './start-paper.ts';

const at = '2026-11-24T10:00:00.000Z';

let desk: Awaited<ReturnType<typeof startPaper>>;
beforeAll(async () => {
  desk = await startPaper();
});
afterAll(() => desk.stop());

// Read as documents, word by word, before they were kept: a change of one is a change of what clients receive.
test.each(typicalInvoices.map((invoice) => [invoice.name, invoice] as const))(
  'the paper of a typical invoice: %s',
  async (name, { snapshot, work }) => {
    const data = invoicePaper(snapshot, work);
    const answer = await desk.paper.archivePaper({ template: 'invoice', data, logo: null, at });
    if (answer.status !== 'stored') throw new Error(answer.message);
    const bytes = await desk.archive.read(answer.sha256);
    await expect(pageTexts(bytes).join('\f\n')).toMatchFileSnapshot(`golden/${name}.txt`);
  },
);
