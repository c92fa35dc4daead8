import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperLine, paperRequest, paperSubject, reducedLine } from '#support/paper-subject.ts';
import type { PaperSubject } from '#support/paper-subject.ts';
import { bare, bareText, fontNames, pageTexts, pdfFacts } from '#support/read-pdf.ts';
import { startPaper } from './start-paper.ts';

const at = '2026-11-24T10:00:00.000Z';
const many = (count: number) => Array.from({ length: count }, (_, index) => paperLine(index + 1));

let desk: Awaited<ReturnType<typeof startPaper>>;
beforeAll(async () => {
  desk = await startPaper();
});
afterAll(() => desk.stop());

const pdfOf = async (subject: PaperSubject, logo: string | null = null): Promise<Uint8Array> => {
  const answer = await desk.paper.archivePaper({ ...paperRequest(subject), logo, at });
  if (answer.status !== 'stored') throw new Error(answer.message);
  return desk.archive.read(answer.sha256);
};

describe('R46 paper of any length', () => {
  test.each([
    [1, 1],
    [40, 2],
    [400, 11],
  ])('%i lines fill %i pages, each with a head, a foot and its number', async (count, pages) => {
    const subject = paperSubject(many(count));
    const texts = pageTexts(await pdfOf(subject));
    expect(texts.length).toBe(pages);
    texts.forEach((text, index) => {
      expect(text).toContain(`Sida ${String(index + 1)} av ${String(pages)}`);
      expect(text).toContain('Godkänd för F-skatt');
      expect(text).toContain('556036-0793');
      expect(text).toMatch(/Beskrivning\s+Antal\s+Enhet\s+À-pris\s+Moms\s+Belopp SEK/);
    });
    const all = texts.join('\n');
    many(count).forEach((line) => {
      expect(all).toContain(line.text);
    });
    expect(all.match(/1,50\s+tim\s+1\s250,00\s+25\s%\s+1\s875,00/g)).toHaveLength(count);
  });

  test('the sum is kept whole on the last page, every figure as the data has it', async () => {
    const subject = paperSubject([...many(39), reducedLine(40)]);
    const data = paperRequest(subject).data;
    const last = bare(pageTexts(await pdfOf(subject)).at(-1) ?? '');
    for (const { label, base, value } of data.totals) {
      expect(last).toContain(bare(label + base + value));
    }
    expect(last).toContain(bare(data.payable.label + data.payable.value));
    for (const { value } of data.payment.rows.flat()) expect(last).toContain(bare(value));
  });

  test('a text of 5,000 characters flows over pages and is whole', async () => {
    const text = Array.from({ length: 500 }, (_, index) => `ord${String(index).padStart(6, '0')}`)
      .join(' ')
      .slice(0, 5000);
    const bytes = await pdfOf(paperSubject([paperLine(1), paperLine(2, { text }), paperLine(3)]));
    expect(pageTexts(bytes).length).toBeGreaterThan(1);
    const printed = bareText(bytes);
    for (const word of text.split(' ')) expect(printed).toContain(word);
  });

  test('a row that fits a page is never split', async () => {
    const text = Array.from({ length: 12 }, (_, index) => `Rad ${String(index)}`).join('\n');
    const bytes = await pdfOf(paperSubject([...many(22), paperLine(23, { text })]));
    const withRow = pageTexts(bytes).filter((page) => /Rad \d/.test(page));
    expect(withRow).toHaveLength(1);
  });
});

describe('the file that is archived', () => {
  test('says that it is PDF/A-3a, is tagged, and has title, language and date', async () => {
    const bytes = await pdfOf(paperSubject(many(2)));
    const facts = pdfFacts(bytes);
    expect(facts).toMatchObject({
      Title: 'Faktura F2026-0042 Öresund Systemförvaltning AB',
      Tagged: 'yes',
      JavaScript: 'no',
      Encrypted: 'no',
    });
    expect(facts['Page size']).toContain('A4');
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(source).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(source).toContain('2026-11-24T10:00:00');
    expect(source).toMatch(/\/Lang\s*\(sv\)/);
  });

  test('is the same to the byte from the same data, also from another worker', async () => {
    const subject = paperSubject(many(40));
    const first = await pdfOf(subject);
    await pdfOf(paperSubject(many(3)));
    const other = await startPaper();
    const again = await other.paper.archivePaper({ ...paperRequest(subject), at });
    await other.stop();
    expect(Buffer.compare(first, await pdfOf(subject))).toBe(0);
    expect(again).toMatchObject({ status: 'stored', size: first.byteLength });
    if (again.status === 'stored') expect(desk.kept.has(again.sha256)).toBe(true);
  });

  test('is set in our own fonts alone, whatever the computer has', async () => {
    const bytes = await pdfOf(paperSubject([paperLine(1, { text: 'Ы Ω 漢 😀 שלום' })]));
    expect(fontNames(bytes).filter((name) => !name.startsWith('Forvalta'))).toEqual([]);
    expect(fontNames(bytes)).toContain('ForvaltaText-Regular');
  });

  test('speaks English to an English client', async () => {
    const [page = ''] = pageTexts(
      await pdfOf(paperSubject(many(1), { language: 'en', currency: 'EUR' })),
    );
    expect(page).toContain('Invoice');
    expect(page).toContain('24 Dec 2026');
    expect(page).toContain('1,875.00');
    expect(page).toContain('Page 1 of 1');
  });

  test('carries a logo, and refuses what is no picture with clear words', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    const logo = await desk.archive.put(new Uint8Array(Buffer.from(png, 'base64')));
    const withLogo = await pdfOf(paperSubject(many(1)), logo.sha256);
    expect(Buffer.from(withLogo).toString('latin1')).toContain('/Subtype /Image');
    const text = await desk.archive.put(new TextEncoder().encode('<svg/>'));
    const answer = await desk.paper.archivePaper({
      ...paperRequest(paperSubject(many(1))),
      logo: text.sha256,
      at,
    });
    expect(answer).toMatchObject({
      status: 'failed',
      message: 'The logo is neither a PNG nor a JPEG picture',
    });
  });
});
