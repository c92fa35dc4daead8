import type { Brand } from './brand.ts';
import { brandText } from './brand.ts';
import type { FieldResult } from './form.ts';
import { fail, ok } from './result.ts';
import type { Instant } from './time/instant.ts';

/** A UUIDv7 made on the device that made the record; never changes, never means anything. */
export type Id<Noun extends string> = Brand<string, `${Noun}Id`>;

export type FirmId = Id<'Firm'>;
export type PersonId = Id<'Person'>;
export type ClientId = Id<'Client'>;
export type ContactId = Id<'Contact'>;
export type SystemId = Id<'System'>;
export type ResponsibilityId = Id<'Responsibility'>;
export type TaskId = Id<'LifecycleTask'>;
export type ChecklistItemId = Id<'ChecklistItem'>;
export type StatusEventId = Id<'StatusEvent'>;
export type TimeEntryId = Id<'TimeEntry'>;
export type TimerId = Id<'Timer'>;
export type InvoiceId = Id<'Invoice'>;
export type InvoiceLineId = Id<'InvoiceLine'>;
export type PaymentId = Id<'Payment'>;
export type NumberSeriesId = Id<'NumberSeries'>;
export type WorkNumberId = Id<'WorkNumber'>;
export type DefectId = Id<'Defect'>;
export type ChangeTemplateId = Id<'ChangeTemplate'>;
export type FreezePeriodId = Id<'FreezePeriod'>;
export type ServiceLevelId = Id<'ServiceLevel'>;
export type ThirdPartyId = Id<'ThirdParty'>;
export type IntegrationId = Id<'Integration'>;
/** A product's slug in endoflife.date's table. */
export type SupportCyclesId = Id<'SupportCycles'>;
export type EnvironmentId = Id<'Environment'>;
export type SystemLinkId = Id<'SystemLink'>;
export type HandoverId = Id<'Handover'>;
export type DocumentId = Id<'Document'>;
export type AttachmentId = Id<'Attachment'>;
export type CertificationId = Id<'Certification'>;
export type TrainingId = Id<'Training'>;
export type MembershipId = Id<'Membership'>;
export type ContractId = Id<'Contract'>;
export type LedgerRowId = Id<'LedgerRow'>;
export type ReallocationId = Id<'Reallocation'>;
export type RateId = Id<'Rate'>;
export type RateWindowId = Id<'RateWindow'>;
export type ExpenseId = Id<'Expense'>;
export type ReceiptId = Id<'Receipt'>;
export type ReminderId = Id<'Reminder'>;
export type ReferenceRateId = Id<'ReferenceRate'>;
export type PeriodLockId = Id<'PeriodLock'>;
export type DeliveryId = Id<'Delivery'>;
export type BookkeepingId = Id<'Bookkeeping'>;
/** A BAS account's number. */
export type AccountId = Id<'Account'>;
export type VoucherExportId = Id<'VoucherExport'>;

/**
 * What every stored record carries beside its own fields. `rev` counts the commands that touched the record, `v` is
 * the schema version that wrote it. A record is never removed: `deletedAt` takes it out of sight.
 */
export type Envelope<RecordId> = {
  readonly id: RecordId;
  readonly v: number;
  readonly rev: number;
  readonly createdAt: Instant;
  readonly createdBy: PersonId | null;
  readonly updatedAt: Instant;
  readonly updatedBy: PersonId | null;
  readonly device: string;
  readonly deletedAt: Instant | null;
};

/** The record as a person thinks of it: its own fields only. */
export type Fields<Stored> = Omit<Stored, keyof Envelope<unknown>>;

/** An id as a form's field carries it. Whether the record exists is for the store to say. */
export const parseId = <AnyId extends Id<string>>(text: string): FieldResult<AnyId> => {
  const id = text.trim();
  if (id === '') return fail('required');
  return id.length > 64 ? fail('not-a-choice') : ok(brandText<AnyId>(id));
};
