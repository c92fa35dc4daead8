import { passesLuhn } from '#domain/identifiers/luhn.ts';
import type { XmlElement } from '#formats/xml.ts';
import { identifierProblem } from './electronic-address.ts';
import { isCountry } from './ubl-country.ts';
import { broken } from './ubl-problem.ts';
import type { UblFinding, UblProblem } from './ubl-problem.ts';
import { allAt, attributeOf, textAt, textOf } from './xml-path.ts';

const parties = {
  seller: 'cac:AccountingSupplierParty/cac:Party',
  buyer: 'cac:AccountingCustomerParty/cac:Party',
} as const;

type Side = keyof typeof parties;

/** The seller or the buyer; an empty element where the file has none. */
export const partyAt = (root: XmlElement, side: Side): XmlElement =>
  allAt(root, parties[side])[0] ?? ['cac:Party', {}, []];

export const countryOf = (party: XmlElement): string =>
  textAt(party, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode');

/** The company identifiers of the party's tax schemes, by whether the scheme is VAT. */
const taxIds = (party: XmlElement, isVat: boolean): readonly string[] =>
  allAt(party, 'cac:PartyTaxScheme')
    .filter((scheme) => (textAt(scheme, 'cac:TaxScheme/cbc:ID').toUpperCase() === 'VAT') === isVat)
    .map((scheme) => textAt(scheme, 'cbc:CompanyID'))
    .filter((id) => id !== '');

export const vatNumbersOf = (party: XmlElement): readonly string[] => taxIds(party, true);

const legalEntityIds = (party: XmlElement): readonly XmlElement[] =>
  allAt(party, 'cac:PartyLegalEntity/cbc:CompanyID');

const checkParty = (party: XmlElement, side: Side): readonly UblProblem[] => {
  const identifiers = [
    ...allAt(party, 'cbc:EndpointID'),
    ...legalEntityIds(party).filter((id) => attributeOf(id, 'schemeID') !== ''),
  ];
  const country = countryOf(party);
  return [
    ...identifiers.flatMap((id): readonly UblProblem[] => {
      const rule = identifierProblem({ scheme: attributeOf(id, 'schemeID'), id: textOf(id) });
      return rule === null ? [] : [{ rule, place: side }];
    }),
    ...broken([
      [country !== '' && !isCountry(country), 'BR-CL-14', side],
      [
        vatNumbersOf(party).some((id) => !/^(?:EL|XI)/.test(id) && !isCountry(id.slice(0, 2))),
        'BR-CO-09',
        side,
      ],
    ]),
  ];
};

const swedishVat = (number: string): readonly UblFinding[] => [
  [number.length !== 14, 'SE-R-001', 'seller'],
  [!/^[0-9]+$/.test(number.slice(2, 14)), 'SE-R-002', 'seller'],
];

const swedishRegistration = (id: string): readonly UblFinding[] => [
  [!/^[0-9]+$/.test(id), 'SE-R-003', 'seller'],
  [id.length !== 10, 'SE-R-004', 'seller'],
  [!passesLuhn(id), 'SE-R-013', 'seller'],
];

/** What Sweden asks of a seller of its own (SE-R-001 to 005 and 013). */
const checkSwedishSeller = (seller: XmlElement): readonly UblProblem[] => {
  if (countryOf(seller) !== 'SE') return [];
  const registrations = legalEntityIds(seller).map(textOf);
  return broken([
    ...vatNumbersOf(seller)
      .filter((number) => number.startsWith('SE'))
      .flatMap(swedishVat),
    ...registrations.flatMap(swedishRegistration),
    [
      registrations.length > 0 &&
        taxIds(seller, false).some((words) => words.toUpperCase() !== 'GODKÄND FÖR F-SKATT'),
      'SE-R-005',
      'seller',
    ],
  ]);
};

/** Who sells and who buys: addresses on the wire, numbers, countries. */
export const checkParties = (root: XmlElement): readonly UblProblem[] => {
  const [seller, buyer] = [partyAt(root, 'seller'), partyAt(root, 'buyer')];
  return [
    ...checkParty(seller, 'seller'),
    ...checkParty(buyer, 'buyer'),
    ...checkSwedishSeller(seller),
    ...broken([
      [
        vatNumbersOf(seller).length === 0 && legalEntityIds(seller).length === 0,
        'BR-CO-26',
        'seller',
      ],
    ]),
  ];
};
