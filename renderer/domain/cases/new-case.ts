import type { Fields, ServiceLevelId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Case } from './case.ts';

/** A case as it is taken in. */
export const newCase = (
  reportedAt: Instant,
  serviceLevelId: ServiceLevelId | null,
): Fields<Case> => ({
  status: 'registered',
  kind: 'incident',
  reportedAt,
  reporterId: null,
  impact: 2,
  urgency: 3,
  serviceLevelId,
  pauses: [],
  respondedAt: null,
  restoredAt: null,
  resolution: '',
  causedBy: null,
  problemId: null,
});
