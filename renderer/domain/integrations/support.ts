import { addMonths, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Integration } from './integration.ts';
import { findCycle } from './support-cycle.ts';
import type { SupportEnd, SupportProduct } from './support-cycle.ts';

/** How an integration stands with its vendor's support on a day. */
export const supportStates = ['ok', 'soon', 'past', 'risk-accepted', 'unknown'] as const;
export type SupportState = (typeof supportStates)[number];

export type SupportEnds = {
  readonly active: SupportEnd | null;
  readonly support: SupportEnd | null;
  readonly extended: SupportEnd | null;
};

export type Support = {
  readonly state: SupportState;
  readonly releaseDate: PlainDate | null;
  readonly ends: SupportEnds;
  /** The end that counts: of extended support where that is bought, else of all free support. */
  readonly counts: 'support' | 'extended';
  /** Its day; null where none is known. */
  readonly end: PlainDate | null;
  /** Days until then, negative when it has passed. */
  readonly daysLeft: number | null;
  /** Whether that support is over, with or without a known day. */
  readonly isPast: boolean;
  /** From this day on an upgrade should be under way. */
  readonly dueFrom: PlainDate | null;
  /** Who says so: the integration's own override, or the table; null when nobody does. */
  readonly says: 'override' | 'table' | null;
  readonly source: string;
  readonly checkedOn: PlainDate | null;
};

type Supported = Pick<
  Integration,
  'cycle' | 'override' | 'hasExtendedSupport' | 'leadMonths' | 'acceptedRisk' | 'status'
>;

const dayOf = (end: SupportEnd | null): PlainDate | null => (end === 'ended' ? null : end);

const isOver = (end: SupportEnd | null, today: PlainDate): boolean =>
  end === 'ended' || (end !== null && end < today);

const isNear = (end: SupportEnd | null, months: number, today: PlainDate): boolean => {
  const day = dayOf(end);
  return isOver(end, today) || (day !== null && addMonths(day, -months) <= today);
};

const endsOf = (integration: Supported, product: SupportProduct | null): SupportEnds => {
  const cycle = findCycle(product, integration.cycle);
  const { override } = integration;
  return {
    active: override?.endActive ?? cycle?.endActive ?? null,
    support: override?.endSupport ?? cycle?.endSupport ?? null,
    extended: override?.endExtended ?? cycle?.endExtended ?? null,
  };
};

/** Whether the client has accepted the risk for today. The risk of running without free support stays where extended is bought. */
const isAccepted = (
  { acceptedRisk, status, leadMonths }: Supported,
  ends: SupportEnds,
  today: PlainDate,
): boolean =>
  status === 'risk-accepted' &&
  acceptedRisk !== null &&
  acceptedRisk.until >= today &&
  isNear(ends.support, leadMonths, today);

const saysOf = (
  integration: Supported,
  product: SupportProduct | null,
): Pick<Support, 'says' | 'source' | 'checkedOn'> => {
  const { override } = integration;
  if (override !== null)
    return { says: 'override', source: override.note, checkedOn: override.checkedOn };
  if (product === null || findCycle(product, integration.cycle) === null)
    return { says: null, source: '', checkedOn: null };
  return { says: 'table', source: product.source, checkedOn: product.checkedOn };
};

/**
 * Which end of support counts for an integration and how near it is (itsm.md 2.7). An end said by hand goes before the
 * table's; the end of extended support counts once it is bought. The last day of support is still a day of support.
 */
export const supportOf = (
  integration: Supported,
  product: SupportProduct | null,
  today: PlainDate,
): Support => {
  const ends = endsOf(integration, product);
  const hasExtended = integration.hasExtendedSupport && ends.extended !== null;
  const counted = hasExtended ? ends.extended : ends.support;
  const end = dayOf(counted);
  const says = saysOf(integration, product);
  const isPast = isOver(counted, today);
  const stateNow = (): SupportState => {
    if (isAccepted(integration, ends, today)) return 'risk-accepted';
    if (isPast) return 'past';
    if (isNear(counted, integration.leadMonths, today)) return 'soon';
    // A cycle whose vendor has set no end is supported; an override without an end says that nobody knows.
    return says.says === null || (says.says === 'override' && counted === null) ? 'unknown' : 'ok';
  };
  return {
    state: stateNow(),
    releaseDate: findCycle(product, integration.cycle)?.releaseDate ?? null,
    ends,
    counts: hasExtended ? 'extended' : 'support',
    end,
    daysLeft: end === null ? null : daysBetween(today, end),
    isPast,
    dueFrom: end === null ? null : addMonths(end, -integration.leadMonths),
    ...says,
  };
};

/** `upgrade-due` of itsm.md 2.7, read off the day: in use, its support over or soon over, and nobody has accepted that. */
export const isUpgradeDue = (
  { status }: Pick<Integration, 'status'>,
  { state }: Pick<Support, 'state'>,
): boolean =>
  (status === 'live' || status === 'risk-accepted') && (state === 'soon' || state === 'past');

const inUse: readonly Integration['status'][] = ['live', 'building', 'risk-accepted', 'sunset'];

/** Whether a system rests on it today. */
export const isInUse = ({ status }: Pick<Integration, 'status'>): boolean => inUse.includes(status);

export type SupportRisk = {
  /** In use past the end of the support that counts: an accepted risk is still one. */
  readonly past: number;
  /** Those in use. */
  readonly all: number;
  /** Days to the nearest end that is still ahead. */
  readonly nearest: number | null;
};

/** Support risk (itsm.md 3): components past their support ÷ components in use, and the days to the nearest end. */
export const supportRisk = (
  rows: readonly {
    readonly status: Integration['status'];
    readonly support: Pick<Support, 'isPast' | 'daysLeft'>;
  }[],
): SupportRisk => {
  const used = rows.filter(isInUse);
  const ahead = used.flatMap(({ support }) =>
    support.daysLeft !== null && support.daysLeft >= 0 ? [support.daysLeft] : [],
  );
  return {
    past: used.filter(({ support }) => support.isPast).length,
    all: used.length,
    nearest: ahead.length === 0 ? null : Math.min(...ahead),
  };
};
