import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { fileName } from './file-name.ts';

const words = { sv: 'Faktura', en: 'Invoice' } as const;

/** A file name that a person knows: "Faktura 2026-0001 Nordkaj Logistik AB.pdf", without what file systems refuse. */
export const pdfName = ({ number, snapshot }: Pick<IssuedInvoice, 'number' | 'snapshot'>): string =>
  fileName(`${words[snapshot.content.language]} ${number} ${snapshot.buyer.name}`, 'pdf');
