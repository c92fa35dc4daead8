import type { Share } from '#domain/figures/share.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { severities } from './defect.ts';
import type { Defect, Severity } from './defect.ts';

/** How much a defect weighs by its severity (itsm.md 3). */
const severityWeight = {
  critical: 8,
  major: 4,
  minor: 2,
  cosmetic: 1,
} as const satisfies Record<Severity, number>;

/** Days after the roll-out during which a defect still counts to the release. */
const countedDays = 30;

export type DefectFigures = {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** DRE: found before production, of all found until 30 days after the roll-out. */
  readonly removal: Share;
  /** Found in production, of all. */
  readonly escape: Share;
  /** Defects per 100 hours put on the release; null without hours. */
  readonly density: number | null;
  /** The same with each defect at its weight. */
  readonly weightedDensity: number | null;
};

type Counted = Pick<Defect, 'severity' | 'foundIn' | 'foundOn'>;

const perHundredHours = (count: number, seconds: Seconds): number | null =>
  seconds > 0 ? (count * 360_000) / seconds : null;

/**
 * What a release's defects say of its quality (itsm.md 3). All of them count, also those rejected: leaving some out is
 * how a figure gets better without the work.
 *
 * @param work the seconds put on the release, and the day on which it was rolled out (null: not yet)
 */
export const defectFigures = (
  defects: readonly Counted[],
  work: { readonly seconds: Seconds; readonly rolledOutOn: PlainDate | null },
): DefectFigures => {
  const { seconds, rolledOutOn } = work;
  const until = rolledOutOn === null ? null : addDays(rolledOutOn, countedDays);
  const counted = defects.filter(({ foundOn }) => until === null || foundOn <= until);
  const inProduction = (list: readonly Counted[]): number =>
    list.filter(({ foundIn }) => foundIn === 'production').length;
  const of = (severity: Severity): number =>
    defects.filter((defect) => defect.severity === severity).length;
  const bySeverity = {
    critical: of('critical'),
    major: of('major'),
    minor: of('minor'),
    cosmetic: of('cosmetic'),
  };
  const weight = severities.reduce((sum, each) => sum + bySeverity[each] * severityWeight[each], 0);
  return {
    bySeverity,
    removal: { part: counted.length - inProduction(counted), whole: counted.length },
    escape: { part: inProduction(defects), whole: defects.length },
    density: perHundredHours(defects.length, seconds),
    weightedDensity: perHundredHours(weight, seconds),
  };
};
