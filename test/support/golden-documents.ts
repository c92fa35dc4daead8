import { toMinorUnits } from '#domain/money/money.ts';
import type { UblDocument, UblLine, UblParty, UblPayment } from '#formats/ubl/ubl-document.ts';
import { day } from '#support/records.ts';

const kr = (amount: string) => toMinorUnits(Math.round(Number(amount) * 100));

const seller: UblParty = {
  endpoint: { scheme: '0007', id: '5555555555' },
  name: 'Övningsbolaget IT AB',
  address: { street: 'Storgatan 1', city: 'Sundsvall', postcode: '85230', country: 'SE' },
  vatNumber: 'SE555555555501',
  isApprovedForFTax: true,
  registration: { scheme: '0007', id: '5555555555' },
  legalForm: 'Säte: Sundsvall',
  contact: { name: 'Åsa Öberg', email: 'faktura@example.se' },
};

const buyer: UblParty = {
  endpoint: { scheme: '0007', id: '5566778899' },
  name: 'Kundföretaget AB',
  address: { street: 'Kungsgatan 2', city: 'Stockholm', postcode: '11122', country: 'SE' },
  vatNumber: 'SE556677889901',
  registration: { scheme: '0007', id: '5566778899' },
  contact: { name: 'Björn Ek' },
};

const german: UblParty = {
  endpoint: { scheme: '9930', id: 'DE123456788' },
  name: 'Musterkunde GmbH',
  address: { street: 'Hauptstr. 5', city: 'Hamburg', postcode: '20095', country: 'DE' },
  vatNumber: 'DE123456788',
  registration: { id: 'HRB 12345' },
};

const norwegian: UblParty = {
  endpoint: { scheme: '0192', id: '974760673' },
  name: 'Kunde Norge AS',
  address: { street: 'Karl Johans gate 1', city: 'Oslo', postcode: '0154', country: 'NO' },
  vatNumber: 'NO974760673MVA',
  registration: { id: '974760673' },
};

const bankgiro = (reference: string): UblPayment => ({
  code: '30',
  reference,
  account: '54029681',
  branch: 'SE:BANKGIRO',
});

const iban = (reference: string, code: UblPayment['code']): UblPayment => ({
  code,
  reference,
  account: 'SE4550000000058398257466',
  branch: null,
});

const standard = { category: 'S', percent: '25' } as const;
const reduced = { category: 'S', percent: '6' } as const;
const outside = { category: 'O', percent: null } as const;

const line = (
  [id, quantity, unit, price, net]: readonly [string, string, string, string, string],
  name: string,
  more: Partial<UblLine> = {},
): UblLine => ({
  id,
  quantity,
  unit,
  price,
  net: kr(net),
  name,
  vat: standard,
  ...more,
});

const terms = '30 dagar netto. Efter förfallodagen debiteras dröjsmålsränta enligt räntelagen.';

const head = {
  kind: 'invoice',
  issueDate: day('2026-03-02'),
  dueDate: day('2026-04-01'),
  currency: 'SEK',
  buyerReference: 'Ref 4711',
  period: null,
  seller,
  buyer,
  paymentTerms: terms,
} as const;

const february = { from: day('2026-02-01'), to: day('2026-02-28') };

/** The golden files as documents, by the files' names: each feature of the format once. */
export const goldenDocuments: Readonly<Record<string, UblDocument>> = {
  '01-se-invoice-25.xml': {
    ...head,
    number: '20260001',
    note: 'Avser februari 2026',
    deliveredOn: day('2026-02-27'),
    payments: [bankgiro('2026000105')],
    vat: kr('2245.87'),
    vatGroups: [{ ...standard, net: kr('8983.48'), vat: kr('2245.87') }],
    totals: {
      lines: kr('8983.48'),
      net: kr('8983.48'),
      gross: kr('11229.35'),
      rounding: kr('-0.35'),
      payable: kr('11229'),
    },
    lines: [
      line(['1', '7.25', 'HUR', '1187.50', '8609.38'], 'Konsulttid, incidenthantering', {
        description: 'Åtgärd av ärende INC-1042',
      }),
      line(['2', '86', 'KMT', '4.35', '374.10'], 'Reseersättning'),
    ],
  },
  '02-se-creditnote.xml': {
    kind: 'credit-note',
    number: '20260002',
    issueDate: day('2026-03-10'),
    dueDate: null,
    note: 'Krediterar del av faktura 20260001: 2 timmar för mycket debiterade',
    currency: 'SEK',
    buyerReference: 'Ref 4711',
    period: null,
    credits: { number: '20260001', issueDate: day('2026-03-02') },
    seller,
    buyer,
    payments: [bankgiro('2026000204')],
    vat: kr('593.75'),
    vatGroups: [{ ...standard, net: kr('2375'), vat: kr('593.75') }],
    totals: {
      lines: kr('2375'),
      net: kr('2375'),
      gross: kr('2968.75'),
      rounding: kr('0.25'),
      payable: kr('2969'),
    },
    lines: [
      line(['1', '2', 'HUR', '1187.50', '2375'], 'Konsulttid, incidenthantering, kreditering'),
    ],
  },
  '03-eu-reverse-charge.xml': {
    ...head,
    number: '20260003',
    currency: 'EUR',
    period: february,
    buyer: german,
    payments: [iban('20260003', '58')],
    paymentTerms: '30 days net',
    vat: kr('0'),
    vatGroups: [
      {
        category: 'AE',
        percent: '0',
        net: kr('2500'),
        vat: kr('0'),
        exemption: {
          code: 'VATEX-EU-AE',
          reason: 'Omvänd betalningsskyldighet / Reverse charge',
        },
      },
    ],
    totals: { lines: kr('2500'), net: kr('2500'), gross: kr('2500'), payable: kr('2500') },
    lines: [
      line(['1', '1', 'MON', '2500.00', '2500'], 'Managed service, February 2026', {
        vat: { category: 'AE', percent: '0' },
      }),
    ],
  },
  '04-se-invoice-eur-vat-sek.xml': {
    ...head,
    number: '20260004',
    note: 'Växelkurs 11,2500 SEK/EUR (ECB 2026-02-27, exempel)',
    currency: 'EUR',
    deliveredOn: day('2026-02-27'),
    payments: [iban('20260004', '30')],
    vat: kr('275'),
    vatGroups: [{ ...standard, net: kr('1100'), vat: kr('275') }],
    accountedVat: { currency: 'SEK', amount: kr('3093.75') },
    totals: { lines: kr('1100'), net: kr('1100'), gross: kr('1375'), payable: kr('1375') },
    lines: [line(['1', '10', 'HUR', '110.00', '1100'], 'Konsulttid')],
  },
  '05-non-eu-service.xml': {
    ...head,
    number: '20260005',
    currency: 'NOK',
    deliveredOn: day('2026-02-27'),
    buyer: norwegian,
    payments: [iban('20260005', '30')],
    paymentTerms: '30 days net',
    vat: kr('0'),
    vatGroups: [
      {
        category: 'G',
        percent: '0',
        net: kr('10000'),
        vat: kr('0'),
        exemption: {
          code: 'VATEX-EU-G',
          reason: 'Tjänst omsatt utanför EU, 6 kap. 33 § ML',
        },
      },
    ],
    totals: { lines: kr('10000'), net: kr('10000'), gross: kr('10000'), payable: kr('10000') },
    lines: [
      line(['1', '8', 'HUR', '1250.00', '10000'], 'Konsulttid', {
        vat: { category: 'G', percent: '0' },
      }),
    ],
  },
  '06-se-late-interest.xml': {
    ...head,
    number: '20260006',
    issueDate: day('2026-05-04'),
    dueDate: day('2026-06-03'),
    seller: { ...seller, vatNumber: null },
    buyer: {
      endpoint: buyer.endpoint,
      name: buyer.name,
      address: buyer.address,
      registration: buyer.registration,
      vatNumber: null,
    },
    payments: [bankgiro('2026000600')],
    paymentTerms: '30 dagar netto',
    vat: kr('0'),
    vatGroups: [
      {
        ...outside,
        net: kr('542.29'),
        vat: kr('0'),
        exemption: { code: 'VATEX-EU-O', reason: 'ML ej tillämplig' },
      },
    ],
    totals: {
      lines: kr('542.29'),
      net: kr('542.29'),
      gross: kr('542.29'),
      rounding: kr('-0.29'),
      payable: kr('542'),
    },
    lines: [
      line(['1', '1', 'C62', '92.29', '92.29'], 'Dröjsmålsränta', {
        description: 'Faktura 20260001, 11229.00 kr, 30 dagar à 10 %',
        vat: outside,
      }),
      line(['2', '1', 'C62', '450.00', '450'], 'Förseningsersättning enligt lag (1981:739) 4 a §', {
        vat: outside,
      }),
    ],
  },
  '07-se-mixed-discounts.xml': {
    ...head,
    number: '20260007',
    issueDate: day('2026-03-31'),
    dueDate: day('2026-04-30'),
    period: { from: day('2026-03-01'), to: day('2026-03-31') },
    payments: [bankgiro('2026000709')],
    allowances: [
      {
        isCharge: false,
        reasonCode: '95',
        reason: 'Årsrabatt',
        amount: kr('500'),
        vat: standard,
      },
      {
        isCharge: true,
        reasonCode: 'FC',
        reason: 'Expeditionsavgift',
        amount: kr('49'),
        vat: standard,
      },
    ],
    vat: kr('3039.57'),
    vatGroups: [
      { ...standard, net: kr('11979'), vat: kr('2994.75') },
      { ...reduced, net: kr('747'), vat: kr('44.82') },
    ],
    totals: {
      lines: kr('13177'),
      allowances: kr('500'),
      charges: kr('49'),
      net: kr('12726'),
      gross: kr('15765.57'),
      rounding: kr('0.43'),
      payable: kr('15766'),
    },
    lines: [
      line(['1', '1', 'MON', '12500.00', '11250'], 'Fast supportavtal mars', {
        allowances: [
          {
            isCharge: false,
            reasonCode: '95',
            reason: 'Rabatt',
            percent: '10',
            amount: kr('1250'),
            base: kr('12500'),
          },
        ],
      }),
      line(['2', '3', 'C62', '249.00', '747'], 'Kursmaterial, bok', { vat: reduced }),
      line(['3', '12', 'C62', '98.333333', '1180'], 'Licens'),
    ],
  },
};
