import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { creditNote, creditSnapshot } from '#domain/invoices/credit-note.ts';
import { lineUnits } from '#domain/invoices/invoice.ts';
import type { InvoiceContent, InvoiceLine } from '#domain/invoices/invoice.ts';
import { snapshotOf } from '#domain/invoices/issue-invoice.ts';
import { lineNet } from '#domain/invoices/totals.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { toUbl } from '#formats/ubl/to-ubl.ts';
import type { UblDocument } from '#formats/ubl/ubl-document.ts';
import { writeUblInvoice } from '#formats/ubl/write-ubl-invoice.ts';
import { law } from '#support/law.ts';
import { client, day, draft, firm, line } from '#support/records.ts';
import { value } from '#support/firm-script.ts';
import { typicalInvoices } from '#support/typical-invoices.ts';

type Change = {
  readonly content?: Partial<InvoiceContent>;
  readonly firm?: Parameters<typeof firm>[0];
  readonly client?: Parameters<typeof client>[0];
};

const issued = (change: Change = {}) => ({
  snapshot: snapshotOf(draft(change.content), firm(change.firm), client(change.client), {
    number: '20260001',
    issueDate: day('2026-11-24'),
  }),
});

const made = (change?: Change): UblDocument => value(toUbl(issued(change)));

const rulesOf = (change: Change): readonly string[] => {
  const result = toUbl(issued(change));
  return result.ok ? [] : result.error.map(({ rule }) => rule);
};

const priced = (change: Partial<InvoiceLine>): InvoiceLine => {
  const whole = line('line-1', change);
  return { ...whole, net: value(lineNet(whole.quantity, whole.unitPrice, whole.discount)) };
};

const oneLine = (change: Partial<InvoiceLine>) =>
  made({ content: { lines: [priced(change)] } }).lines[0];

const abroad = {
  line1: 'Hauptstr. 5',
  line2: '',
  postcode: '20095',
  city: 'Hamburg',
  country: 'DE',
};

const iban = brandText<never>('SE4550000000058398257466');

describe('an issued invoice as a file', () => {
  test('says who, when and how to pay, from the snapshot', () => {
    expect(made()).toMatchObject({
      number: '20260001',
      issueDate: '2026-11-24',
      dueDate: '2026-12-24',
      buyerReference: 'Anna Marks',
      period: { from: '2026-11-01', to: '2026-11-30' },
      seller: {
        endpoint: { scheme: '0007', id: '5566778899' },
        isApprovedForFTax: true,
        legalForm: 'Säte: Borås',
        contact: { name: 'Karin Lindqvist', telephone: '033-10 00 00' },
      },
      buyer: { endpoint: { scheme: '0007', id: '8020024280' }, vatNumber: null },
      payments: [
        { code: '30', reference: '2026000105', account: '54029681', branch: 'SE:BANKGIRO' },
      ],
      vatGroups: [{ category: 'S', percent: '25', net: 100_000, vat: 25_000 }],
      totals: { lines: 100_000, net: 100_000, gross: 125_000, payable: 125_000 },
    });
  });

  test('a plusgiro serves where there is no bankgiro, an IBAN where there is neither', () => {
    const plusgiro = { bankgiro: null, plusgiro: brandText<never>('2865434') };
    expect(made({ firm: plusgiro }).payments).toMatchObject([
      { account: '2865434', branch: 'SE:PLUSGIRO' },
    ]);
    expect(made({ firm: { bankgiro: null, iban, bic: 'NDEASESS' } }).payments).toMatchObject([
      { code: '30', account: iban, branch: 'NDEASESS' },
    ]);
  });

  test('BR-61 a foreign currency needs an IBAN', () => {
    const untaxed = { vatRate: toBasisPoints(0) };
    const content = {
      currency: 'EUR',
      vatExemption: 'Omvänd betalningsskyldighet / Reverse charge',
      lines: [line('line-1', untaxed)],
    } as const;
    const german = { vatNumber: brandText<never>('DE123456788'), invoiceAddress: abroad };
    expect(rulesOf({ content, client: german })).toEqual(['BR-61']);
    expect(made({ content, client: german, firm: { iban } }).payments).toMatchObject([
      { code: '58', account: iban },
    ]);
  });

  test('PEPPOL-EN16931-R003 it needs a reference or an order number', () => {
    expect(rulesOf({ content: { yourReference: '' } })).toEqual(['PEPPOL-EN16931-R003']);
    expect(rulesOf({ content: { yourReference: '', orderNumber: 'PO-7' } })).toEqual([]);
  });

  test('PEPPOL-EN16931-R010 a buyer without a number has no address on the wire', () => {
    expect(rulesOf({ client: { organisationNumber: null } })).toEqual(['PEPPOL-EN16931-R010']);
  });

  test('SE-R-006 a rate that Sweden doesn’t have is no standard rate', () => {
    expect(rulesOf({ content: { lines: [line('a', { vatRate: toBasisPoints(2400) })] } })).toEqual([
      'SE-R-006',
    ]);
  });
});

describe('no VAT, and why', () => {
  const untaxed = (vatExemption: string) => ({
    vatExemption,
    lines: [line('line-1', { vatRate: toBasisPoints(0) })],
  });
  const kinds = (change: Change) =>
    made(change).vatGroups.map(({ category, exemption }) => [category, exemption]);

  test('AE elsewhere in the Union, with the buyer’s VAT number (BR-AE-02)', () => {
    const content = untaxed('Omvänd betalningsskyldighet / Reverse charge');
    const german = { vatNumber: brandText<never>('DE123456788'), invoiceAddress: abroad };
    expect(kinds({ content, client: german, firm: { iban } })).toEqual([
      ['AE', { code: 'VATEX-EU-AE', reason: 'Omvänd betalningsskyldighet / Reverse charge' }],
    ]);
    expect(rulesOf({ content, client: { ...german, vatNumber: null }, firm: { iban } })).toContain(
      'BR-AE-02',
    );
  });

  test('G outside it', () => {
    const norwegian = {
      vatNumber: brandText<never>('NO974760673MVA'),
      invoiceAddress: { ...abroad, city: 'Oslo', country: 'NO' },
    };
    const content = untaxed('Omsättning utomlands, 6 kap. 33 § mervärdesskattelagen');
    expect(kinds({ content, client: norwegian, firm: { iban } })).toMatchObject([
      ['G', { code: 'VATEX-EU-G' }],
    ]);
  });

  test('within Sweden E, or AE where the invoice says so', () => {
    const exempt = { content: untaxed('Undantag enligt 10 kap. 31 § ML') };
    expect(kinds(exempt)).toEqual([['E', { reason: 'Undantag enligt 10 kap. 31 § ML' }]]);
    const reverse = {
      content: untaxed('Omvänd betalningsskyldighet, 16 kap. 13 § ML'),
      client: { vatNumber: brandText<never>('SE802002428001') },
    };
    expect(kinds(reverse)).toMatchObject([['AE', { code: 'VATEX-EU-AE' }]]);
  });
});

describe('interest and compensation', () => {
  const outside = (id: string, more: Partial<InvoiceLine> = {}) =>
    line(id, { vatRate: toBasisPoints(0), vatCase: 'outside-scope', ...more });
  const content = {
    lines: [outside('a', { claim: 'interest' }), outside('b', { claim: 'compensation' })],
    vatExemption: 'ML ej tillämplig',
  };

  test('BR-O-02 nobody names a VAT number, BR-O-05 and no rate', () => {
    const numbers = { vatNumber: brandText<never>('SE802002428001') };
    const document = made({ content, client: numbers });
    expect(document.seller.vatNumber).toBeNull();
    expect(document.buyer.vatNumber).toBeNull();
    expect(document.vatGroups).toEqual([
      {
        category: 'O',
        percent: null,
        net: 200_000,
        vat: 0,
        exemption: { code: 'VATEX-EU-O', reason: 'ML ej tillämplig' },
      },
    ]);
    expect(writeUblInvoice(document)).not.toMatch(
      /<cbc:Percent>|<cbc:ID>VAT<\/cbc:ID>.*PartyLegal/,
    );
  });

  test('BR-O-11 they stand alone', () => {
    const mixed = { ...content, lines: [...content.lines, line('c')] };
    expect(rulesOf({ content: mixed })).toContain('BR-O-11');
  });
});

test('BR-AE-08 two cases of one category are one group', () => {
  const untaxed = { vatRate: toBasisPoints(0) };
  const lines = [
    line('a', { ...untaxed, vatCase: 'reverse-charge-goods' }),
    line('b', { ...untaxed, vatCase: 'reverse-charge-building' }),
  ];
  const document = made({
    content: { lines, vatExemption: 'Omvänd betalningsskyldighet' },
    client: { vatNumber: brandText<never>('SE802002428001') },
  });
  expect(document.vatGroups).toMatchObject([{ category: 'AE', percent: '0', net: 200_000 }]);
});

test('BT-49 a GLN that the client wrote goes before its organisation number', () => {
  const buyer = { electronicAddress: '0088:7365565564453' };
  expect(made({ client: buyer }).buyer.endpoint).toEqual({ scheme: '0088', id: '7365565564453' });
});

test('BR-53 Swedish VAT in a foreign currency stands in kronor too', () => {
  const content = {
    currency: 'EUR',
    exchange: { currency: 'EUR', millionths: 11_250_000, date: day('2026-11-23'), source: 'ECB' },
  } as const;
  const document = made({ content, firm: { iban } });
  expect(document.accountedVat).toEqual({ currency: 'SEK', amount: 281_250 });
  expect(writeUblInvoice(document)).toContain('<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>');
});

test('R24 an advance is taken off by a negative quantity, what a contract includes costs nothing', () => {
  const lines = [
    priced({ quantity: { unit: 'hour', amount: 600 } }),
    priced({
      quantity: { unit: 'hour', amount: 90 },
      unitPrice: toMinorUnits(0),
      coverage: 'included',
    }),
    priced({ quantity: { unit: 'lump-sum', amount: -1000 }, discount: toBasisPoints(1000) }),
  ];
  expect(made({ content: { lines } }).lines).toMatchObject([
    { net: 1_000_000 },
    { net: 0, price: '0.00', quantity: '1.5' },
    { net: -90_000, price: '900', quantity: '-1', allowances: [] },
  ]);
});

describe('a line', () => {
  test('hours are decimals where that is exact, else minutes at the price of sixty', () => {
    expect(oneLine({ quantity: { unit: 'hour', amount: 90 } })).toMatchObject({
      unit: 'HUR',
      quantity: '1.5',
      price: '1000.00',
    });
    expect(oneLine({ quantity: { unit: 'hour', amount: 63 } })).toMatchObject({
      unit: 'HUR',
      quantity: '1.05',
    });
    expect(oneLine({ quantity: { unit: 'hour', amount: 80 } })).toMatchObject({
      unit: 'MIN',
      quantity: '80',
      baseQuantity: '60',
      price: '1000.00',
      net: 133_333,
    });
  });

  test.each([
    ['day', 'DAY'],
    ['month', 'MON'],
    ['piece', 'H87'],
    ['kilometre', 'KMT'],
    ['lump-sum', 'LS'],
  ] as const)('a %s is %s', (unit, code) => {
    const quantity = { unit, amount: 1250 };
    expect(oneLine({ quantity })).toMatchObject({ unit: code, quantity: '1.25' });
  });

  test('its discount stands beside the price, as on the paper', () => {
    expect(oneLine({ discount: toBasisPoints(1250) })).toMatchObject({
      price: '1000.00',
      net: 87_500,
      allowances: [{ isCharge: false, percent: '12.5', amount: 12_500, base: 100_000 }],
    });
  });

  test('BR-27 what is taken off is a negative quantity, its discount in the price', () => {
    const lines = [
      priced({}),
      priced({ unitPrice: toMinorUnits(-33_333), discount: toBasisPoints(1000) }),
    ];
    expect(made({ content: { lines } }).lines[1]).toMatchObject({
      quantity: '-1',
      price: '299.997',
      net: -30_000,
      allowances: [],
    });
  });

  test('its first row is its name, the rest its description', () => {
    expect(oneLine({ text: 'Drift\nUppgradering\nProvkörning' })).toMatchObject({
      name: 'Drift',
      description: 'Uppgradering\nProvkörning',
    });
  });
});

const anyLine = fc
  .record({
    unit: fc.constantFrom(...lineUnits),
    amount: fc.oneof(fc.nat(10_000), fc.nat(1_000_000_000)),
    unitPrice: fc.oneof(
      fc.integer({ min: -500_000, max: 500_000 }),
      fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
    ),
    discount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000 })),
    vatRate: fc.constantFrom(2500, 1200, 600, 0),
    text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  })
  .map(({ unit, amount, ...each }) => ({
    quantity: { unit, amount },
    unitPrice: toMinorUnits(each.unitPrice),
    discount: toBasisPoints(each.discount),
    vatRate: toBasisPoints(each.vatRate),
    text: each.text,
  }))
  .filter((each) => lineNet(each.quantity, each.unitPrice, each.discount).ok)
  .map(priced);

const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 40 });

const written = (lines: readonly InvoiceLine[], roundsToWholeKrona: boolean): UblDocument =>
  made({ content: { lines, roundsToWholeKrona, vatExemption: 'Undantag, 10 kap. ML' } });

// Told apart from checkUbl's own arithmetic: exact fractions over a million million.
const exact = (text: string): bigint => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(6, '0'));
  return text.startsWith('-') ? -size : size;
};

describe('any invoice', () => {
  test('PEPPOL-EN16931-R120 quantity × price less discounts is the net of each line, within 0.02', () => {
    law(
      fc.property(anyLines, fc.boolean(), (lines, rounds) => {
        const document = written(lines, rounds);
        document.lines.forEach((each, index) => {
          const base = exact(each.baseQuantity ?? '1');
          const product = exact(each.quantity) * exact(each.price);
          const off = (each.allowances ?? []).reduce((sum, { amount }) => sum + amount, 0);
          const net = BigInt(each.net + off) * 10_000n * base;
          const distance = product > net ? product - net : net - product;
          expect(distance <= 20_000n * base).toBe(true);
          expect(each.net).toBe(lines[index]?.net);
        });
      }),
    );
  });

  test('BR-CO-10 to 17 every sum is exactly that of its parts, and no rule that we know is broken', () => {
    law(
      fc.property(anyLines, fc.boolean(), (lines, rounds) => {
        // `made` refuses a document with problems.
        const { totals, vat, vatGroups, ...document } = written(lines, rounds);
        const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
        expect(totals.lines).toBe(sum(document.lines.map(({ net }) => net)));
        expect(totals.net).toBe(sum(vatGroups.map(({ net }) => net)));
        expect(vat).toBe(sum(vatGroups.map((group) => group.vat)));
        expect(totals.gross).toBe(totals.net + vat);
        expect(totals.payable).toBe(totals.gross + (totals.rounding ?? 0));
      }),
    );
  });

  test('the same invoice gives the same bytes', () => {
    const bytes = () => writeUblInvoice(made());
    expect(bytes()).toBe(bytes());
  });
});

test('a credit note says what it credits, in positive figures, and asks for no payment', () => {
  const original = issued();
  const [first] = original.snapshot.content.lines;
  if (first === undefined) throw new Error('No line');
  const note = creditNote({
    original: { id: brandText('invoice-1'), ...original },
    former: [],
    lines: [{ lineId: first.id, amount: 30, reopensHours: false }],
    reason: 'En halvtimme för mycket',
    open: toMinorUnits(0),
    newLineId: () => brandText('new'),
  });
  const head = { number: '20260002', issueDate: day('2026-11-25') };
  const { content } = value(note);
  const snapshot = creditSnapshot(content, original.snapshot, firm(), head);
  const document = value(toUbl({ snapshot }, '30 dagar netto'));
  expect(document).toMatchObject({
    kind: 'credit-note',
    dueDate: null,
    note: 'En halvtimme för mycket',
    credits: { number: '20260001', issueDate: '2026-11-24' },
    payments: [],
    totals: { lines: 50_000, gross: 62_500, payable: 62_500 },
  });
  const written = writeUblInvoice(document);
  expect(written).toContain('<CreditNote xmlns=');
  expect(written).toContain('<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>');
  expect(written).toContain('<cbc:CreditedQuantity unitCode="HUR">0.5</cbc:CreditedQuantity>');
  expect(written).toContain(
    '<cac:InvoiceDocumentReference><cbc:ID>20260001</cbc:ID><cbc:IssueDate>2026-11-24</cbc:IssueDate>',
  );
  expect(written).not.toMatch(/PaymentMeans|PaymentTerms|DueDate/);
});

describe('the file of a typical invoice', () => {
  // A seller that is exempt by 18:4 has no VAT number, which Peppol wants of category E (BR-E-02): it sends paper.
  const sent = typicalInvoices.filter(({ name }) => name !== '08-exempt');

  test.each(sent.map((invoice) => [invoice.name, invoice] as const))(
    '%s',
    async (name, invoice) => {
      const written = writeUblInvoice(value(toUbl(invoice, '30 dagar netto')));
      await expect(written).toMatchFileSnapshot(`golden/${name}.xml`);
    },
  );

  test('R7 the VAT stands in kronor too, by itself, where it is charged in euro', () => {
    const euro = typicalInvoices.find(({ name }) => name.includes('euro'));
    const document = euro === undefined ? null : value(toUbl(euro, ''));
    expect(document?.accountedVat).toEqual({ currency: 'SEK', amount: 308_951 });
  });

  test('two cases of one category are one group of the file', () => {
    const zero = { vatRate: toBasisPoints(0) };
    const document = made({
      client: { vatNumber: brandText('SE802002428001') },
      content: {
        vatExemption: 'Omvänd betalningsskyldighet',
        lines: [
          line('a', { ...zero, vatCase: 'reverse-charge-goods' }),
          line('b', { ...zero, vatCase: 'reverse-charge-building' }),
        ],
      },
    });
    expect(document.vatGroups).toMatchObject([{ category: 'AE', net: 200_000 }]);
  });
});
