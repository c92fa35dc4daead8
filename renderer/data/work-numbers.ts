import { brandText } from '#domain/brand.ts';
import type { NumberedKind } from '#domain/lifecycle/work-number.ts';
import { workNumber } from '#domain/lifecycle/work-number.ts';
import type { WorkNumberId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { yearOf } from '#domain/time/plain-date.ts';
import { anyRow } from './live-row.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';

/**
 * Takes the next number of a kind and year, in the same record as what is numbered by it: undone together, the number
 * comes again; no invoice hangs on it.
 */
export async function takeNumber(
  draft: Draft,
  database: Database,
  kind: NumberedKind,
  today: PlainDate,
): Promise<string> {
  const year = yearOf(today);
  const id = brandText<WorkNumberId>(`${kind}-${year}`);
  const before = await anyRow(database, 'workNumbers', id);
  const count = before === null || before.deletedAt !== null ? 1 : before.next;
  const next = { next: count + 1 };
  if (before === null) draft.create('workNumbers', id, next);
  else draft.restore('workNumbers', before, next);
  return workNumber(kind, year, count);
}
