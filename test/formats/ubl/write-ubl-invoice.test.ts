import { expect, test } from 'vitest';
import { ublTree, writeUblInvoice } from '#formats/ubl/write-ubl-invoice.ts';
import { goldenDocuments } from '#support/golden-documents.ts';
import { readXml } from '#support/read-xml.ts';
import { goldenUbl } from '#support/ubl-files.ts';

const named = Object.entries(goldenDocuments);

test('there is a document for each golden file', () => {
  expect(named).toHaveLength(7);
});

test.each(named)('%s is written again, element by element and byte by byte', (name, document) => {
  const golden = goldenUbl(name);
  expect(ublTree(document)).toEqual(readXml(golden));
  expect(writeUblInvoice(document)).toBe(golden);
});

const [[, first] = ['', undefined]] = named;
const invoice = (change: object) => {
  if (first === undefined) throw new Error('no golden document');
  return writeUblInvoice({ ...first, ...change });
};

test('PEPPOL-EN16931-R008 what is blank is left out, not written empty', () => {
  const written = invoice({ note: '  \u0000 ', buyerReference: '', orderReference: 'PO-7' });
  expect(written).not.toMatch(/<cbc:Note>\s*<\/cbc:Note>|<cbc:BuyerReference/);
  expect(written).toContain('<cac:OrderReference><cbc:ID>PO-7</cbc:ID></cac:OrderReference>');
});

test('a PDF travels inside, named and typed', () => {
  const written = invoice({
    attachment: {
      id: '20260001',
      fileName: 'Faktura "1".pdf',
      mimeType: 'application/pdf',
      base64: 'JVBERi0=',
    },
  });
  expect(written).toContain(
    '<cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="Faktura &quot;1&quot;.pdf">JVBERi0=<',
  );
});

test('a credit note has no due date, which its schema has no place for', () => {
  const credit = goldenDocuments['02-se-creditnote.xml'];
  if (credit === undefined || first === undefined) throw new Error('no golden credit note');
  expect(writeUblInvoice({ ...credit, dueDate: first.dueDate })).toBe(writeUblInvoice(credit));
});
