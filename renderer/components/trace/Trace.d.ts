import { type TraceLink } from '#state/problem-records.ts';
type TraceProps = {
    readonly kind: TraceLink['kind'];
    readonly id: string;
};
/** Case → problem → change → release → defect → problem, both ways, from any of them: nearest first. */
export declare const Trace: ({ kind, id }: TraceProps) => import("react").JSX.Element;
export {};
