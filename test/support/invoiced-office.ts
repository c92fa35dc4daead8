import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { saveClient } from '#data/clients.ts';
import { saveFirm } from '#data/firm.ts';
import { issueScripted, value } from '#support/firm-script.ts';
import { openOffice } from '#support/office.ts';
import type { Office } from '#support/office.ts';

export type InvoicedOffice = Office & { readonly invoice: IssuedInvoice };

const address = { addressLine1: 'Hamngatan 5', postcode: '211 22', city: 'Malmö' };

/** An office with one invoice, issued on 2026-11-24 and due thirty days later; its clock can be moved on. */
export const openInvoicedOffice = async (): Promise<InvoicedOffice> => {
  const office = await openOffice();
  Object.assign(office.memory.desktop, {
    'paper:archive': () => ({ status: 'stored', sha256: 'b'.repeat(64), size: 1 }),
  });
  const { store, client, me, system } = office;
  value(
    await saveFirm(store, {
      form: {
        ...emptyFirmForm(),
        ...address,
        name: 'Nordlys Förvaltning AB',
        organisationNumber: '556016-0680',
        vatNumber: 'SE556016068001',
        seat: 'Malmö',
        bankgiro: '991-2346',
        seriesPrefix: '2026',
        seriesDigits: '4',
        paymentReferenceRule: 'length-and-check-digit',
      },
    }),
  );
  value(
    await saveClient(store, {
      id: client,
      form: {
        ...emptyClientForm(),
        ...address,
        name: 'Fjällräven AB',
        organisationNumber: '556016-0680',
      },
    }),
  );
  const task = await office.addTask({ title: 'Byt databas' });
  const id = await issueScripted(store, { person: me, client, system, task });
  const invoice = await store.database.invoices.get(id);
  if (invoice?.status !== 'issued') throw new Error('Not issued');
  return { ...office, invoice };
};
