import { expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { InvoiceId } from '#domain/record.ts';
import { startWords } from '#i18n/t.ts';
import type { Dependencies } from '#state/dependencies.ts';
import { eInvoiceProblems, saveEInvoice } from '#state/e-invoice.ts';
import { saveClient } from '#data/clients.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { issueScripted, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { client, day, draft, firm } from '#support/records.ts';
import { readXml } from '#support/read-xml.ts';
import { openWindow } from '#support/window.ts';

type Saved = { readonly name: string; readonly bytes: Uint8Array };

const office = async (answer: object) => {
  startWords('sv');
  const store = openWindow({ journal: createMemoryJournal() });
  const scripted = await setUpScripted(store);
  const saved: Saved[] = [];
  const desktop = {
    'file:save': (file: Saved) => {
      saved.push(file);
      return Promise.resolve(answer);
    },
  };
  const all = { store, desktop } as unknown as Dependencies;
  const name = async (organisationNumber: string, reference: string): Promise<void> => {
    value(
      await saveClient(store, {
        id: scripted.client,
        form: {
          ...emptyClientForm(),
          name: 'Åhus Båtvarv AB',
          organisationNumber,
          reference,
          addressLine1: 'Varvsgatan 1',
          postcode: '296 31',
          city: 'Åhus',
        },
      }),
    );
  };
  const issue = (): Promise<InvoiceId> => issueScripted(store, scripted);
  return { saved, all, name, issue };
};

it('an issued invoice goes out as XML, named by its number, in UTF-8', async () => {
  const { saved, all, name, issue } = await office({ status: 'saved', path: '/tmp/x.xml' });
  await name('556677-8899', 'Åke');
  const id = await issue();
  expect(await saveEInvoice(all, { id })).toEqual({
    ok: true,
    value: { status: 'made', path: '/tmp/x.xml' },
  });
  const [file] = saved;
  const text = new TextDecoder().decode(file?.bytes);
  const [root] = readXml(text);
  expect(root).toBe('Invoice');
  expect(text).toContain('<cbc:BuyerReference>Åke</cbc:BuyerReference>');
  expect(text).toMatch(/<cac:PaymentTerms><cbc:Note>\d+ dagar netto\. Efter förfallodagen/);
  const number = /<cbc:ID>([^<]+)<\/cbc:ID>/.exec(text)?.[1];
  expect(file?.name).toBe(`${String(number)}.xml`);
});

it('what a receiver would refuse is not saved, and every reason is told', async () => {
  const { saved, all, name, issue } = await office({ status: 'saved', path: '/tmp/x.xml' });
  await name('', '');
  const id = await issue();
  expect(await saveEInvoice(all, { id })).toEqual({
    ok: true,
    value: {
      status: 'refused',
      problems: [
        { rule: 'PEPPOL-EN16931-R010', place: 'buyer' },
        { rule: 'PEPPOL-EN16931-R003', place: 'document' },
      ],
    },
  });
  expect(saved).toEqual([]);
});

it('a cancelled save has no path, and a refusal of the disk is said as it is', async () => {
  for (const [answer, outcome] of [
    [{ status: 'cancelled' }, { ok: true, value: { status: 'made', path: null } }],
    [
      { status: 'failed', problem: 'disk-full' },
      { ok: false, error: { kind: 'not-saved', problem: 'disk-full' } },
    ],
  ] as const) {
    const { all, name, issue } = await office(answer);
    await name('556677-8899', 'Åke');
    expect(await saveEInvoice(all, { id: await issue() })).toEqual(outcome);
  }
});

it('an invoice that isn’t there is said to be missing', async () => {
  const { all } = await office({ status: 'cancelled' });
  expect(await saveEInvoice(all, { id: brandText('nowhere') })).toEqual({
    ok: false,
    error: { kind: 'missing' },
  });
});

it('a draft tells beforehand what it would lack', () => {
  const today = day('2026-11-24');
  expect(eInvoiceProblems(draft(), firm(), client(), today)).toEqual([]);
  expect(eInvoiceProblems(draft({ yourReference: '' }), firm(), client(), today)).toEqual([
    { rule: 'PEPPOL-EN16931-R003', place: 'document' },
  ]);
});
