import type { MakePaper } from '#data/invoices.ts';
import { invoicePaper } from '#documents/invoice-paper.ts';
import type { Dependencies } from './dependencies.ts';

/** Typesets the snapshot as the client will read it, dated as it was issued, and archives the PDF. */
export const makePaper =
  ({ desktop, store }: Dependencies): MakePaper =>
  async (snapshot, at, work) => {
    const data = invoicePaper(snapshot, work);
    const { logo } = snapshot.seller;
    const stored = await desktop['paper:archive']({ template: 'invoice', data, logo, at });
    if (stored.status === 'stored') return { sha256: stored.sha256, size: stored.size };
    store.onFault(new Error(stored.message));
    return null;
  };
