import type {
  ClientId,
  ContractId,
  InvoiceId,
  PersonId,
  SystemId,
  TaskId,
} from '#domain/record.ts';

type Hit<Kind extends string, HitId> = {
  readonly kind: Kind;
  readonly id: HitId;
  readonly title: string;
  /** What tells it from others of the same name: its client, its number; '' for nothing. */
  readonly detail: string;
};

/** One thing found, and where it leads. */
export type SearchHit =
  | Hit<'client', ClientId>
  | Hit<'system', SystemId>
  | Hit<'task', TaskId>
  | Hit<'invoice', InvoiceId>
  | Hit<'person', PersonId>
  | Hit<'contract', ContractId>;
