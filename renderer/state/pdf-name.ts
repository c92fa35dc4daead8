import type { IssuedInvoice } from '#domain/invoices/invoice.ts';

const words = { sv: 'Faktura', en: 'Invoice' } as const;

/** A file name that a person knows: "Faktura 2026-0001 Nordkaj Logistik AB.pdf", without what file systems refuse. */
export const pdfName = ({
  number,
  snapshot,
}: Pick<IssuedInvoice, 'number' | 'snapshot'>): string => {
  const word = words[snapshot.content.language];
  const name = `${word} ${number} ${snapshot.buyer.name}`.normalize('NFC');
  const allowed = name.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ').replace(/\s+/g, ' ');
  return `${[...allowed]
    .slice(0, 120)
    .join('')
    .replace(/[. ]+$/, '')}.pdf`;
};
