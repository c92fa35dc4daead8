import type { DefectStatus, FoundPlace, Severity } from '#domain/releases/defect.ts';
import type { DefectId } from '#domain/record.ts';
import { addDays, daysBetween, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { defectTold } from './defect-told.ts';
import type { DefectsTold } from './defect-told.ts';
import { releaseSeeds } from './release-seeds.ts';
import type { ReleaseSeed } from './release-seeds.ts';
import { on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';

/** A defect before its words: where, how bad, how far it has come. */
export type DefectSeed = {
  readonly id: DefectId;
  /** `DEF-2025-001`. */
  readonly number: string;
  readonly release: ReleaseSeed;
  readonly severity: Severity;
  readonly status: DefectStatus;
  readonly foundIn: FoundPlace;
  readonly foundOn: PlainDate;
  /** The problem that it became, by number. */
  readonly problem: string | null;
  /** The later release that mends it, by number. */
  readonly later: string | null;
  /** Its place among its release's defects. */
  readonly place: number;
};

type Draft = Omit<DefectSeed, 'id' | 'number'>;

/** The worst are found first: before production all but the last `production` of a release's. */
const severitiesOf = ({ counts }: DefectsTold): readonly Severity[] => {
  const [critical, major, minor, cosmetic] = counts;
  const many = (severity: Severity, count: number): readonly Severity[] =>
    Array.from({ length: count }, () => severity);
  return [
    ...many('critical', critical),
    ...many('major', major),
    ...many('cosmetic', cosmetic),
    ...many('minor', minor),
  ];
};

const foundInOf = (release: ReleaseSeed, isLate: boolean, place: number): FoundPlace => {
  if (isLate) return 'production';
  return release.stages === 4 && place % 4 === 3 ? 'pilot' : 'test';
};

/** Tests run over the second half of the building; the pilot is the day after the roll-out began; then days in use. */
const foundOnOf = (release: ReleaseSeed, foundIn: FoundPlace, place: number): PlainDate => {
  if (foundIn === 'production') {
    const days = release.status === 'failed' ? 0 : 3 + (place % 6) * 2;
    return nextWorkday(addDays(release.out, days));
  }
  if (foundIn === 'pilot') return nextWorkday(addDays(release.out, 1));
  const half = Math.floor(daysBetween(release.start, release.out) / 2);
  return nextWorkday(addDays(release.start, half + 2 + Math.floor((place * (half - 9)) / 14)));
};

/** The last of a release's defects are those that weren't simply mended; `fates` counts from the end. */
const draftsOf = (told: DefectsTold): readonly Draft[] => {
  const release = releaseSeeds.find(({ number }) => number === told.release);
  if (release === undefined) return [];
  const severities = severitiesOf(told);
  return severities.map((severity, place) => {
    const fromEnd = severities.length - 1 - place;
    const isLate = told.firstInProduction === place || fromEnd < told.production;
    const foundIn = foundInOf(release, isLate, place);
    const fate = told.first?.[place] ?? told.fates?.[fromEnd] ?? { status: 'closed' };
    return {
      release,
      severity,
      foundIn,
      foundOn: fate.found === undefined ? foundOnOf(release, foundIn, place) : on(fate.found),
      place,
      status: fate.status,
      problem: fate.problem ?? null,
      later: fate.later ?? null,
    };
  });
};

const numbered = (drafts: readonly Draft[]): readonly DefectSeed[] => {
  const counts = new Map<number, number>();
  return drafts.map((draft, index) => {
    const year = yearOf(draft.foundOn);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return {
      ...draft,
      id: sampleId('Defect', index + 1),
      number: `DEF-${year}-${String(count).padStart(3, '0')}`,
    };
  });
};

/** 148 defects in the order in which they were found. */
export const defectSeeds: readonly DefectSeed[] = numbered(
  defectTold
    .flatMap(draftsOf)
    .toSorted((a, b) => (a.foundOn < b.foundOn ? -1 : a.foundOn > b.foundOn ? 1 : 0)),
);

/** The defects behind a problem. */
export const defectsOfProblem = (problem: string): readonly DefectId[] =>
  defectSeeds.filter((seed) => seed.problem === problem).map(({ id }) => id);
