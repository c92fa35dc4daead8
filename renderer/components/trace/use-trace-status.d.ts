import type { TraceLink } from '#state/problem-records.ts';
/** How far a linked record has come, in the words of its own kind. */
export declare const useTraceStatus: () => ((link: TraceLink) => string);
