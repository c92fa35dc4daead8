import type { TimeEntryId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Allocation, CoverageParts } from './allocate.ts';

/** An hour that is covered otherwise than before, though nobody changed it (R22). Minutes. */
export type CoverageChange = {
  readonly timeEntryId: TimeEntryId;
  readonly before: CoverageParts;
  readonly after: CoverageParts;
};

/** What a new reckoning changes for hours that stand in both, apart from those that were changed themselves. */
export const coverageChanges = (
  before: Allocation,
  after: Allocation,
  touched: ReadonlySet<string>,
): readonly CoverageChange[] =>
  [...after.parts].flatMap(([timeEntryId, parts]) => {
    const former = before.parts.get(timeEntryId);
    if (former === undefined || touched.has(timeEntryId)) return [];
    const isSame = former.included === parts.included && former.overage === parts.overage;
    return isSame ? [] : [{ timeEntryId, before: former, after: parts }];
  });

/** The period of a day; null before the first and after the last. */
export const periodOf = ({ periods }: Allocation, day: PlainDate) =>
  periods.find(({ from, to }) => day >= from && day <= to) ?? null;
