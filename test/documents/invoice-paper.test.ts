import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { invoicePaper } from '#documents/invoice-paper.ts';
import { paperLine, paperSubject, paperTotals } from '#support/paper-subject.ts';

const nb = '\u00a0';

describe('ML 17:24 the paper says what the law asks for', () => {
  const paper = invoicePaper(paperSubject([paperLine(1), paperLine(2)]));
  const facts = Object.fromEntries(paper.facts.map(({ label, value }) => [label, value]));

  test('p. 1, 2 and 8: dates, number and when the work was done', () => {
    expect(facts).toMatchObject({
      Fakturanummer: 'F2026-0042',
      Fakturadatum: '2026-11-24',
      Förfallodatum: '2026-12-24',
      Leveransperiod: '2026-10-01 – 2026-10-31',
      Betalningsvillkor: '30 dagar netto',
      'OCR-nummer': '2026004290',
      'Er referens': 'Örjan Åkesson',
      'Vår referens': 'Astrid Ek',
      'Ert ordernummer': 'PO-7781',
    });
  });

  test('p. 3 and 4: the VAT numbers of both', () => {
    expect(facts['Ert momsreg.nr']).toBe('SE556677889901');
    expect(paper.footer.flatMap(({ rows }) => rows)).toContain('Momsreg.nr SE556036079301');
  });

  test('p. 5 and 6: name and full address of both, the town of the seat, F-tax', () => {
    expect(paper.buyer).toEqual([
      'Kärnhuset Förlag AB',
      'Box 123',
      'Leverantörsreskontran',
      '411 05 Göteborg',
    ]);
    expect(paper.footer.flatMap(({ rows }) => rows)).toEqual(
      expect.arrayContaining([
        'Öresund Systemförvaltning AB',
        'Hamngatan 5',
        '211 22 Malmö',
        'Org.nr 556036-0793',
        'Säte Malmö',
        'Godkänd för F-skatt',
      ]),
    );
  });

  test('p. 7 and 9–11: lines with quantity, unit price, rate; net, VAT and base by rate', () => {
    expect(paper.lines[0]).toEqual({
      text: 'Ärende 1: uppgradering av körplansmotorn',
      details: '',
      quantity: '1,50',
      unit: 'tim',
      unitPrice: `1${nb}250,00`,
      vatRate: `25${nb}%`,
      net: `1${nb}875,00`,
    });
    expect(paper.totals).toEqual([
      { label: 'Summa exkl. moms', base: '', value: `3${nb}750,00` },
      { label: `Moms 25${nb}%`, base: `på 3${nb}750,00`, value: '937,50' },
      { label: 'Öresavrundning', base: '', value: '0,50' },
    ]);
    expect(paper.payable).toEqual({ label: 'Att betala', value: `4${nb}688,00${nb}kr` });
  });

  test('p. 13 and 14: the exempting sentence, word for word', () => {
    const vatExemption = 'Omvänd betalningsskyldighet / Reverse charge';
    const exempt = invoicePaper(
      paperSubject([paperLine(1, { vatRate: toBasisPoints(0) })], { vatExemption }),
    );
    expect(exempt.terms[0]).toBe(vatExemption);
    expect(exempt.totals).toContainEqual({
      label: `Moms 0${nb}%`,
      base: `på 1${nb}875,00`,
      value: '0,00',
    });
  });

  test('where to pay: accounts as the banks write them, and the OCR', () => {
    const payment = Object.fromEntries(
      paper.payment.rows.flat().map(({ label, value }) => [label, value]),
    );
    expect(payment).toEqual({
      'Att betala': `4${nb}688,00${nb}kr`,
      Förfallodatum: '2026-12-24',
      'OCR-nummer': '2026004290',
      Bankgiro: '991-2346',
      Plusgiro: '28 65 43-4',
      IBAN: 'SE35 5000 0000 0549 1000 0003',
      BIC: 'ESSESESS',
    });
  });
});

describe('what is absent is left out', () => {
  test('no OCR: the invoice number is the message to the payee', () => {
    const paper = invoicePaper({ ...paperSubject([paperLine(1)]), paymentReference: null });
    expect(paper.facts.map(({ label }) => label)).not.toContain('OCR-nummer');
    expect(paper.payment.rows[0]).toContainEqual({
      label: 'Ange vid betalning',
      value: 'F2026-0042',
    });
  });

  test('no period, references, accounts, rounding or F-tax', () => {
    const subject = paperSubject([paperLine(1)], {
      period: null,
      ourReference: '',
      yourReference: ' ',
      orderNumber: '',
      roundsToWholeKrona: false,
    });
    const paper = invoicePaper({
      ...subject,
      seller: {
        ...subject.seller,
        bankgiro: null,
        plusgiro: null,
        iban: null,
        isApprovedForFTax: false,
        website: '',
      },
    });
    expect(paper.facts.map(({ label }) => label)).toEqual([
      'Fakturanummer',
      'Fakturadatum',
      'Förfallodatum',
      'Betalningsvillkor',
      'OCR-nummer',
      'Ert momsreg.nr',
    ]);
    expect(paper.payment.rows).toHaveLength(1);
    expect(paper.totals.map(({ label }) => label)).not.toContain('Öresavrundning');
    expect(JSON.stringify(paper)).not.toContain('F-skatt');
    expect(paper.footer.every(({ rows }) => rows.length > 0)).toBe(true);
  });

  test('no VAT number of the buyer: its organisation number instead', () => {
    const subject = paperSubject([paperLine(1)]);
    const paper = invoicePaper({ ...subject, buyer: { ...subject.buyer, vatNumber: null } });
    expect(paper.facts.at(-1)).toEqual({ label: 'Ert org.nr', value: '556677-8899' });
  });

  test('a draft has no number and carries its mark', () => {
    const paper = invoicePaper({ ...paperSubject([]), number: null, paymentReference: null });
    expect(paper.watermark).toBe('Utkast');
    expect(paper.facts[0]).toEqual({ label: 'Fakturanummer', value: 'Utkast' });
    expect(paper.payment.rows.flat().map(({ label }) => label)).not.toContain('Ange vid betalning');
  });
});

describe('the paper speaks its client’s language', () => {
  test('English words, dates and figures; a foreign country in capitals', () => {
    const subject = paperSubject([paperLine(1)], { language: 'en', currency: 'EUR' });
    const paper = invoicePaper({
      ...subject,
      buyer: {
        ...subject.buyer,
        address: { ...subject.buyer.address, country: 'DE' },
        vatNumber: brandText('DE123456789'),
      },
    });
    expect(paper.title).toBe('Invoice F2026-0042 Öresund Systemförvaltning AB');
    expect(paper.buyer.at(-1)).toBe('GERMANY');
    expect(paper.facts).toContainEqual({ label: 'Due date', value: '24 Dec 2026' });
    expect(paper.payable.value).toBe('€2,344.00');
    expect(paper.columns.net).toBe('Amount EUR');
    expect(paper.lines[0]?.unitPrice).toBe('1,250.00');
  });

  test('a discount is told on its line', () => {
    const line = paperLine(1, { discount: toBasisPoints(1250), net: toMinorUnits(164_063) });
    const paper = invoicePaper({
      ...paperSubject([line]),
      totals: paperTotals([line], true),
    });
    expect(paper.lines[0]?.details).toBe(`Rabatt 12,5${nb}%`);
    expect(paper.lines[0]?.net).toBe(`1${nb}640,63`);
  });
});
