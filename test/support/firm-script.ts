import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyContactForm } from '#domain/clients/contact-form.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import type {
  ClientId,
  InvoiceId,
  PersonId,
  SystemId,
  TaskId,
  TimeEntryId,
} from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { saveClient } from '#data/clients.ts';
import { saveContact } from '#data/contacts.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { saveFirm, setUpFirm } from '#data/firm.ts';
import type { InvoiceWords } from '#data/invoice-words.ts';
import { issueInvoice } from '#data/invoices.ts';
import type { MakePaper } from '#data/invoices.ts';
import type { Store } from '#data/store.ts';
import { saveSystem } from '#data/systems.ts';
import { saveTask } from '#data/tasks.ts';
import { saveTimeEntry } from '#data/time-entries.ts';
import { day } from '#support/records.ts';

/** A result's value, or the test fails with the problem in plain sight. */
export function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const words: InvoiceWords = {
  lineText: ({ system, task, person, activity }) => `${system ?? ''} ${task ?? activity} ${person}`,
  vatExemption: () => 'Omvänd betalningsskyldighet',
};

/** Paper as a fact: its hash follows from the snapshot, nothing is typeset. */
export const paper: MakePaper = (snapshot) =>
  Promise.resolve({ sha256: snapshot.number.padStart(64, '0'), size: 1 });

export type ScriptedFirm = {
  readonly person: PersonId;
  readonly client: ClientId;
  readonly system: SystemId;
  readonly task: TaskId;
};

export const saveHours = async (
  store: Store,
  { person, client, system, task }: ScriptedFirm,
  more: Partial<TimeEntryForm> = {},
): Promise<TimeEntryId> =>
  value(
    await saveTimeEntry(store, {
      id: null,
      form: {
        ...emptyTimeEntryForm(day('2026-11-24')),
        personId: person,
        clientId: client,
        systemId: system,
        taskId: task,
        duration: '1:30',
        ...more,
      },
    }),
  );

const seller = {
  ...emptyFirmForm(),
  name: 'Viskan Systemförvaltning AB',
  organisationNumber: '556016-0680',
  vatNumber: 'SE556016068001',
  addressLine1: 'Allégatan 1',
  postcode: '503 32',
  city: 'Borås',
  seat: 'Borås',
  bankgiro: '5402-9681',
};

/** A firm ready to invoice: one person, one client with a contact, one system with a task; made by commands. */
export async function setUpScripted(store: Store): Promise<ScriptedFirm> {
  const { personId: person } = value(
    await setUpFirm(store, {
      firmName: 'Viskan',
      organisationNumber: '556016-0680',
      personName: 'Karin Lindqvist',
    }),
  );
  value(await saveFirm(store, { form: seller }));
  const client = value(
    await saveClient(store, {
      id: null,
      form: {
        ...emptyClientForm(),
        name: 'Åhus Båtvarv AB',
        addressLine1: 'Varvsgatan 2',
        postcode: '296 31',
        city: 'Åhus',
      },
    }),
  );
  value(
    await saveContact(store, {
      id: null,
      clientId: client,
      form: { ...emptyContactForm(), name: 'Ove Rask', note: 'Föräldraledig i mars' },
    }),
  );
  const system = value(
    await saveSystem(store, {
      id: null,
      clientId: client,
      form: {
        ...emptySystemForm(day('2026-11-24')),
        name: 'Lagerportalen',
        phase: 'operate',
        leadId: person,
      },
    }),
  );
  const task = value(
    await saveTask(store, {
      id: null,
      form: { ...emptyTaskForm(), systemId: system, title: 'Byt databas' },
    }),
  );
  return { person, client, system, task };
}

/** Hours, a draft of them and the issued invoice. */
export async function issueScripted(store: Store, firm: ScriptedFirm): Promise<InvoiceId> {
  await saveHours(store, firm);
  const period = { from: day('2026-11-01'), to: day('2026-11-30') };
  const wish = { clientId: firm.client, ...period, grouping: 'task' as const };
  const id = value(await draftInvoice(store, words, wish));
  value(await issueInvoice(store, paper, { id, issueDate: day('2026-11-24') }));
  return id;
}
