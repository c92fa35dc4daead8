import { formatBankgiro } from '#domain/identifiers/bankgiro.ts';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import type { SellerSnapshot } from '#domain/invoices/invoice.ts';
import { addressRows } from './invoice-facts.ts';
import type { PaperData } from './paper-data.ts';
import type { PaperWords } from './paper-words.ts';

const labelled = (label: string, value: string): string =>
  value === '' ? '' : `${label} ${value}`;

/** What a company must say of itself on every invoice: name, seat, number, VAT number, F-tax (ML 17:24, ABL 28:5). */
export const invoiceFooter = (
  seller: SellerSnapshot,
  { documents, legal }: PaperWords,
): PaperData['footer'] => {
  const columns = [
    {
      title: documents.address,
      rows: [seller.name, ...addressRows(seller.address, seller.address.country, 'sv')],
    },
    { title: documents.contact, rows: [seller.phone, seller.email, seller.website] },
    {
      title: documents.company,
      rows: [
        labelled(documents.organisationNumber, formatOrganisationNumber(seller.organisationNumber)),
        labelled(documents.vatNumber, seller.vatNumber ?? ''),
        labelled(documents.seat, seller.seat),
        seller.isApprovedForFTax ? legal.approvedForFTax : '',
      ],
    },
    {
      title: documents.payment,
      rows: [
        labelled(
          documents.bankgiro,
          seller.bankgiro === null ? '' : formatBankgiro(seller.bankgiro),
        ),
      ],
    },
  ];
  return columns
    .map(({ title, rows }) => ({ title, rows: rows.filter((row) => row !== '') }))
    .filter(({ rows }) => rows.length > 0);
};
