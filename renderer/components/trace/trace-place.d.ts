import type { TraceLink } from '#state/problem-records.ts';
/** Where a linked record is shown; a defect on its release's page. */
export declare const tracePlace: (link: TraceLink) => string;
