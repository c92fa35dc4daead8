import { newCase } from '#domain/cases/new-case.ts';
import { newChange } from '#domain/changes/new-change.ts';
import { activities } from '#domain/hours/activity.ts';
import type { BillingState } from '#domain/hours/time-entry.ts';
import { taskKinds, taskStatuses } from '#domain/lifecycle/task.ts';
import type { TaskKind } from '#domain/lifecycle/task.ts';
import { totalsOf, snapshotOf } from '#domain/invoices/issue-invoice.ts';
import { newProblem } from '#domain/problems/new-problem.ts';
import { newRelease } from '#domain/releases/new-release.ts';
import type {
  AttachmentId,
  ClientId,
  DefectId,
  DocumentId,
  IntegrationId,
  InvoiceId,
  PersonId,
  PaymentId,
  SystemId,
  TaskId,
  ThirdPartyId,
  TimeEntryId,
} from '#domain/record.ts';
import type { Fields } from '#domain/record.ts';
import type { Envelope } from '#domain/record.ts';
import { systemPhases } from '#domain/systems/system.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { importRows } from '#data/import-rows.ts';
import type { Store } from '#data/store.ts';
import { anIntegration } from '#support/an-integration.ts';
import { setUpScripted, value } from '#support/firm-script.ts';
import {
  client as clientRow,
  day,
  draft,
  entry as entryRow,
  firm as firmRow,
  id,
} from '#support/records.ts';

const own = <Row extends Envelope<unknown>>(row: Row): Fields<Row> => {
  const { id: _id, v: _v, rev: _rev, createdAt: _at, createdBy: _by, ...rest } = row;
  const { updatedAt: _uat, updatedBy: _uby, device: _device, deletedAt: _gone, ...fields } = rest;
  return fields as unknown as Fields<Row>;
};

const times = <Value>(count: number, make: (place: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_none, place) => make(place));

const at = <Value>(list: readonly Value[], place: number): Value =>
  list[place % list.length] as Value;

export type BusyFirm = {
  readonly people: readonly PersonId[];
  readonly clients: readonly ClientId[];
  readonly systems: readonly SystemId[];
  readonly tasks: readonly TaskId[];
  readonly invoices: readonly InvoiceId[];
};

/** The courses of the tasks, and what systems rest on, owe and hold: 250 of each kind of work, 500 of the rest. */
async function fillWholeLife(
  store: Store,
  { systems, tasks }: Pick<BusyFirm, 'systems' | 'tasks'>,
): Promise<void> {
  const today = day('2026-11-24');
  const of = (kind: TaskKind) => tasks.filter((_task, place) => at(taskKinds, place) === kind);
  const releases = of('release');
  value(
    await importRows(store, {
      table: 'releases',
      rows: releases.map((task) => ({ id: task, fields: newRelease() })),
    }),
  );
  value(
    await importRows(store, {
      table: 'changes',
      rows: of('change').map((task) => ({ id: task, fields: newChange() })),
    }),
  );
  value(
    await importRows(store, {
      table: 'problems',
      rows: of('problem').map((task) => ({ id: task, fields: newProblem(today) })),
    }),
  );
  value(
    await importRows(store, {
      table: 'cases',
      rows: of('case').map((task) => ({ id: task, fields: newCase(store.world.now(), null) })),
    }),
  );
  value(
    await importRows(store, {
      table: 'defects',
      rows: times(500, (place) => ({
        id: id<DefectId>(`defect-${place}`),
        fields: {
          number: `DEF-${place}`,
          releaseId: at(releases, place),
          systemId: at(systems, place),
          title: `Fel ${place}`,
          severity: 'minor' as const,
          status: 'new' as const,
          foundIn: 'test' as const,
          foundOn: addDays(today, -place),
          foundBy: null,
          steps: '',
          expected: '',
          actual: '',
          fixedBy: null,
          verifiedBy: null,
          fixedInReleaseId: null,
          problemId: null,
          consent: '',
        },
      })),
    }),
  );
  const thirdParty = id<ThirdPartyId>('third-party-1');
  const product = { vendor: 'PHP', product: 'PHP', cycleSource: 'php' };
  value(
    await importRows(store, {
      table: 'thirdParties',
      rows: [
        {
          id: thirdParty,
          fields: {
            ...product,
            licence: 'open-source' as const,
            spdx: '',
            website: '',
            note: '',
          },
        },
      ],
    }),
  );
  value(
    await importRows(store, {
      table: 'integrations',
      rows: times(80, (place) => ({
        id: id<IntegrationId>(`integration-${place}`),
        fields: own(anIntegration({ systemId: at(systems, place), thirdPartyId: thirdParty })),
      })),
    }),
  );
  value(
    await importRows(store, {
      table: 'documents',
      rows: times(400, (place) => ({
        id: id<DocumentId>(`document-${place}`),
        fields: {
          systemId: at(systems, place),
          releaseId: null,
          integrationId: null,
          type: 'operations-manual' as const,
          title: `Drifthandbok ${place}`,
          ownerId: null,
          status: 'draft' as const,
          nextReview: null,
          versions: [],
        },
      })),
    }),
  );
  value(
    await importRows(store, {
      table: 'attachments',
      rows: times(500, (place) => ({
        id: id<AttachmentId>(`attachment-${place}`),
        fields: {
          table: 'tasks' as const,
          recordId: at(tasks, place),
          name: `Protokoll ${place}.pdf`,
          size: 1,
          sha256: String(place).padStart(64, '0'),
        },
      })),
    }),
  );
}

const billings: readonly BillingState[] = ['open', 'invoiced', 'invoiced', 'invoiced', 'none'];

/** A firm some years old: 5,000 entries of 4 people for 40 clients, 80 systems, 1,500 tasks, 900 invoices. */
export async function fillBusyFirm(store: Store, entries = 5000): Promise<BusyFirm> {
  await setUpScripted(store);
  const people = times(4, (place) => id<PersonId>(`person-${place}`));
  const clients = times(40, (place) => id<ClientId>(`client-${String(place).padStart(3, '0')}`));
  const systems = times(80, (place) => id<SystemId>(`system-${String(place).padStart(3, '0')}`));
  const tasks = times(1500, (place) => id<TaskId>(`task-${String(place).padStart(4, '0')}`));
  const invoices = times(900, (place) =>
    id<InvoiceId>(`invoice-${String(place).padStart(4, '0')}`),
  );
  const today = day('2026-11-24');
  value(
    await importRows(store, {
      table: 'people',
      rows: people.map((person, place) => ({
        id: person,
        fields: {
          name: `Person ${place}`,
          initials: `P${place}`,
          email: '',
          hourlyRate: null,
          employments: [],
        },
      })),
    }),
  );
  value(
    await importRows(store, {
      table: 'clients',
      rows: clients.map((client, place) => ({
        id: client,
        fields: { ...own(clientRow()), name: `Kund nummer ${place}` },
      })),
    }),
  );
  value(
    await importRows(store, {
      table: 'systems',
      rows: systems.map((system, place) => ({
        id: system,
        fields: {
          clientId: at(clients, place),
          name: `System ${place}`,
          code: '',
          purpose: 'Lager och order',
          phase: at(systemPhases, place),
          phaseSince: day('2025-01-01'),
          criticality: 'medium',
          plannedRetirement: null,
          origin: 'built',
          order: '',
          holdsPersonalData: false,
        },
      })),
    }),
  );
  value(
    await importRows(store, {
      table: 'tasks',
      rows: tasks.map((task, place) => ({
        id: task,
        fields: {
          kind: at(taskKinds, place),
          number: '',
          systemId: at(systems, place),
          clientId: at(
            clients,
            at(
              systems.map((_system, index) => index),
              place,
            ),
          ),
          title: `Uppgift ${place}`,
          description: '',
          status: at(taskStatuses, place),
          responsibleId: at(people, place),
          plannedStart: null,
          plannedEnd: addDays(today, place % 100),
          actualStart: null,
          actualEnd: null,
        },
      })),
    }),
  );
  value(
    await importRows(store, {
      table: 'invoices',
      rows: invoices.map((invoice, place) => {
        const content = draft({ id: invoice, clientId: at(clients, place) });
        const head = {
          number: `26${String(place).padStart(4, '0')}`,
          issueDate: addDays(today, -(place % 600)),
        };
        const snapshot = snapshotOf(content, firmRow(), clientRow(), head);
        const issued = {
          ...own(content),
          status: 'issued' as const,
          seriesId: id('invoices') as never,
        };
        const paper = { snapshotHash: '', pdf: { sha256: '', size: 1 } };
        const { number, issueDate, dueDate, paymentReference } = snapshot;
        return {
          id: invoice,
          fields: {
            ...issued,
            number,
            issueDate,
            dueDate,
            paymentReference,
            issuedAt: content.createdAt,
            snapshot,
            ...paper,
          },
        };
      }),
    }),
  );
  value(
    await importRows(store, {
      table: 'payments',
      rows: invoices.slice(0, 850).map((invoiceId, place) => ({
        id: id<PaymentId>(`payment-${place}`),
        fields: { invoiceId, date: today, amount: totalsOf(draft()).payable, note: '' },
      })),
    }),
  );
  value(
    await importRows(store, {
      table: 'timeEntries',
      rows: times(entries, (place) => ({
        id: id<TimeEntryId>(`entry-${String(place).padStart(6, '0')}`),
        fields: {
          ...own(entryRow('e')),
          personId: at(people, place),
          clientId: at(clients, place),
          systemId: at(systems, place),
          taskId: at(tasks, place),
          activity: at(activities, place),
          workDate: addDays(today, -(place % 500)),
          seconds: toSeconds(1800 + (place % 7) * 600),
          billing: at(billings, place),
          invoiceId: at(billings, place) === 'invoiced' ? at(invoices, place) : null,
        },
      })),
    }),
  );
  await fillWholeLife(store, { systems, tasks });
  return { people, clients, systems, tasks, invoices };
}
