import { paths } from '#components/paths.ts';
import type { TraceLink } from '#state/problem-records.ts';

/** Where a linked record is shown; a defect on its release's page. */
export const tracePlace = (link: TraceLink): string => {
  if (link.kind === 'integration') return paths.integration(link.id);
  return paths.task(link.kind === 'defect' ? link.releaseId : link.id);
};
