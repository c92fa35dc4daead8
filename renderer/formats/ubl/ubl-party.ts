import { group, leaf } from '#formats/xml.ts';
import type { XmlElement } from '#formats/xml.ts';
import type { UblParty } from './ubl-document.ts';

const taxScheme = (companyId: string | null, scheme: 'VAT' | 'TAX') =>
  companyId === null
    ? null
    : group(
        'cac:PartyTaxScheme',
        leaf('cbc:CompanyID', companyId),
        group('cac:TaxScheme', leaf('cbc:ID', scheme)),
      );

const addressOf = ({ address }: UblParty): XmlElement =>
  group(
    'cac:PostalAddress',
    leaf('cbc:StreetName', address.street),
    leaf('cbc:AdditionalStreetName', address.additional),
    leaf('cbc:CityName', address.city),
    leaf('cbc:PostalZone', address.postcode),
    group('cac:Country', leaf('cbc:IdentificationCode', address.country)),
  );

const legalEntityOf = ({ name, registration, legalForm }: UblParty): XmlElement =>
  group(
    'cac:PartyLegalEntity',
    leaf('cbc:RegistrationName', name),
    leaf(
      'cbc:CompanyID',
      registration?.id,
      registration?.scheme === undefined ? {} : { schemeID: registration.scheme },
    ),
    leaf('cbc:CompanyLegalForm', legalForm),
  );

/** The seller or the buyer, in the order of the schema. */
export const partyElement = (
  role: 'cac:AccountingSupplierParty' | 'cac:AccountingCustomerParty',
  party: UblParty,
): XmlElement =>
  group(
    role,
    group(
      'cac:Party',
      leaf('cbc:EndpointID', party.endpoint?.id, { schemeID: party.endpoint?.scheme ?? '' }),
      group('cac:PartyName', leaf('cbc:Name', party.name)),
      addressOf(party),
      taxScheme(party.vatNumber, 'VAT'),
      // The words that SE-R-005 wants, whatever the language of the invoice.
      taxScheme(party.isApprovedForFTax === true ? 'Godkänd för F-skatt' : null, 'TAX'),
      legalEntityOf(party),
      group(
        'cac:Contact',
        leaf('cbc:Name', party.contact?.name),
        leaf('cbc:Telephone', party.contact?.telephone),
        leaf('cbc:ElectronicMail', party.contact?.email),
      ),
    ),
  );
