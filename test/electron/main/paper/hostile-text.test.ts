import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperLine, paperRequest, paperSubject } from '#support/paper-subject.ts';
import type { PaperSubject } from '#support/paper-subject.ts';
import { bare, bareText, pageTexts } from '#support/read-pdf.ts';
import { startPaper } from './start-paper.ts';

let desk: Awaited<ReturnType<typeof startPaper>>;
beforeAll(async () => {
  desk = await startPaper();
});
afterAll(() => desk.stop());

/** The same text in every field that a person writes; `name` in those that the domain keeps to 200 characters. */
const everywhere = (text: string, name = text): PaperSubject => {
  const subject = paperSubject([paperLine(1, { text }), paperLine(2, { text })], {
    ourReference: name,
    yourReference: name,
    orderNumber: name,
    note: text,
    vatExemption: text,
  });
  const address = { line1: name, line2: name, postcode: name, city: name, country: name };
  const seller = { name, address, seat: name, email: name, phone: name, website: name, bic: name };
  return {
    ...subject,
    number: name,
    seller: { ...subject.seller, ...seller },
    buyer: { ...subject.buyer, name, address },
  };
};

const pdfOf = async (subject: PaperSubject): Promise<Uint8Array> => {
  const at = '2026-11-24T10:00:00.000Z';
  const answer = await desk.paper.archivePaper({ ...paperRequest(subject), at });
  if (answer.status !== 'stored') throw new Error(answer.message);
  return desk.archive.read(answer.sha256);
};

const texts = [
  '<script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  '#let x = 1',
  '#import "/etc/passwd": *',
  '#read("/etc/passwd")',
  '#panic("no")',
  '$x^2$ @label <label> *bold* _slant_ `code`',
  '// comment /* and */ more',
  '= Heading\n- item\n+ one',
  'C:\\Users\\namn \\u{1F600}',
  '{{ name }} ${name} %s &amp; &lt;',
  '😀 👨‍👩‍👧 🇸🇪',
  'שלום עולם',
  'مرحبا',
  '漢字',
];

describe('text of a person is only ever text', () => {
  test.each(texts)('%j is printed as it was written, in every field', async (text) => {
    const printed = bareText(await pdfOf(everywhere(text)));
    const wanted = bare(text);
    // Right-to-left words may be given back in the order of the eye; the rest word for word.
    const isBackwards = /[\u0590-\u06ff]/.test(text);
    const found = isBackwards ? [wanted, [...wanted].reverse().join('')] : [wanted];
    expect(found.some((form) => printed.includes(form))).toBe(true);
    expect(printed).not.toContain('root:x:0');
  });

  test('control characters, half characters and private ones never reach the file', async () => {
    const printed = bareText(
      await pdfOf(everywhere('A\u0000B\u0007C\u001bD\ud83dE\ufeffF\uffffG\u0085H')),
    );
    expect(printed).toContain('ABCDEFGH');
    expect(bareText(await pdfOf(everywhere('\ue000privat\u{f0000}')))).toContain(
      '\ufffdprivat\ufffd',
    );
  });

  test('10,000 characters without a blank break no layout, nor 200 in a name', async () => {
    const bytes = await pdfOf(everywhere('ß'.repeat(10_000), 'ä'.repeat(200)));
    const printed = bareText(bytes);
    expect(printed.match(/ß/g)).toHaveLength(40_000);
    // Nothing runs over the right-hand margin: each page still has its number there.
    for (const page of pageTexts(bytes)) expect(page).toMatch(/Sida \d+ av \d+/);
  });
});
