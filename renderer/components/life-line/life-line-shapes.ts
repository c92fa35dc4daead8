import type { PersonId } from '#domain/record.ts';
import type { ResponsibilityRole, SystemPhase } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { DayScale, Tick } from './axis-ticks.ts';
import type { EventKind, EventLane } from './life-event.ts';
import type { MarkState } from './mark-dates.ts';

/** `anchor`: which point of the text stands at `x`; its beginning where nothing is said. */
export type Label = {
  readonly x: number;
  readonly text: string;
  readonly anchor?: 'middle' | 'end';
};
export type Span = { readonly x: number; readonly width: number };

export type PhaseShape = Span & {
  readonly phase: SystemPhase;
  readonly label: Label | null;
  /** After today: what is planned, drawn paler. */
  readonly isFuture: boolean;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

export type MarkShape = {
  /** The event's. */
  readonly id: string;
  readonly kind: EventKind;
  readonly state: MarkState;
  readonly isLate: boolean;
  readonly title: string;
  readonly date: PlainDate;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
  readonly planned: Span | null;
  readonly actual: Span | null;
  readonly label: Label | null;
};

/** Marks too close to tell apart at this zoom. */
export type ClusterShape = {
  /** The events' ids. */
  readonly ids: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
};

export type PersonShape = Span & {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: ResponsibilityRole;
  readonly y: number;
  readonly height: number;
  readonly label: Label | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

export type GapShape = Span & {
  readonly y: number;
  readonly height: number;
  readonly label: Label | null;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** A day that cuts through the whole picture. */
export type FlagShape = { readonly x: number; readonly label: Label | null };

export type Row = { readonly of: EventLane | 'phase' | ResponsibilityRole; readonly y: number };

export type LifeLineShapes = {
  readonly width: number;
  readonly height: number;
  readonly plot: Span & { readonly top: number; readonly bottom: number };
  readonly scale: DayScale;
  readonly axis: { readonly major: readonly Tick[]; readonly minor: readonly Tick[] };
  readonly rows: readonly Row[];
  readonly phases: readonly PhaseShape[];
  readonly phaseY: number;
  readonly phaseHeight: number;
  readonly marks: readonly MarkShape[];
  readonly clusters: readonly ClusterShape[];
  readonly people: readonly PersonShape[];
  readonly gaps: readonly GapShape[];
  /** Null outside the picture. */
  readonly today: FlagShape | null;
  readonly retirement: FlagShape | null;
  /** Events without any date: in the table, not in the picture. */
  readonly undated: number;
};

/**
 * `full`: the system's own page, with lanes, axis and words. `row`: one of many under a common axis, with the leads'
 * names. `strip`: a line in a list, without a word.
 */
export type LifeLineSize = 'full' | 'row' | 'strip';

/** What part of the line is drawn, in whole days, how wide, and how much of it. */
export type LifeLineView = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly width: number;
  readonly today: PlainDate;
  readonly size?: LifeLineSize;
};

export const labelFontSize = 11;
/** `symbol` and `cluster`: half their widths; `apart`: what at least is left between two. */
export const measures = {
  full: {
    gutter: 92,
    axis: 44,
    flags: 16,
    lane: 22,
    symbol: 6,
    cluster: 11,
    apart: 6,
    phase: 22,
    lead: 20,
    deputy: 12,
    between: 10,
  },
  row: {
    gutter: 0,
    axis: 0,
    flags: 0,
    lane: 12,
    symbol: 4.5,
    cluster: 8,
    apart: 2,
    phase: 8,
    lead: 13,
    deputy: 0,
    between: 2,
  },
  strip: {
    gutter: 0,
    axis: 0,
    flags: 0,
    lane: 16,
    symbol: 6,
    cluster: 11,
    apart: 6,
    phase: 8,
    lead: 6,
    deputy: 0,
    between: 3,
  },
} as const satisfies Record<LifeLineSize, object>;

export const measuresOf = ({ size = 'full' }: Pick<LifeLineView, 'size'>) => measures[size];
