import type { PersonId, SystemId, ThirdPartyId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { isValidOn } from './certification-state.ts';
import type { Certification } from './certification.ts';

type Certificate = Pick<
  Certification,
  'personId' | 'name' | 'status' | 'obtainedOn' | 'validUntil' | 'systemIds' | 'thirdPartyIds'
>;

/** A certificate that systems depend on, and who of those employed holds a valid one. */
export type CompetenceNeed = {
  readonly name: string;
  /** The systems that its certificates name, and those that rest on a product that they name. */
  readonly systemIds: readonly SystemId[];
  readonly thirdPartyIds: readonly ThirdPartyId[];
  readonly holders: readonly PersonId[];
};

type Known = {
  readonly day: PlainDate;
  readonly employed: ReadonlySet<PersonId>;
  /** The systems in use that rest on a product. */
  readonly systemsOn: (product: ThirdPartyId) => readonly SystemId[];
};

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const keyOf = ({ name }: Pick<Certificate, 'name'>): string => name.trim().toLocaleLowerCase('sv');

/**
 * What each certificate is needed for, and who holds it on a day; those that nothing depends on are left out. Someone who
 * has left the firm holds nothing for it.
 */
export const competenceNeeds = (
  certificates: readonly Certificate[],
  { day, employed, systemsOn }: Known,
): readonly CompetenceNeed[] =>
  unique(certificates.map(keyOf)).flatMap((key): readonly CompetenceNeed[] => {
    const same = certificates.filter((each) => keyOf(each) === key);
    const thirdPartyIds = unique(same.flatMap((each) => each.thirdPartyIds));
    const systemIds = unique([
      ...same.flatMap((each) => each.systemIds),
      ...thirdPartyIds.flatMap(systemsOn),
    ]);
    if (systemIds.length === 0) return [];
    const valid = same.filter((each) => isValidOn(each, day) && employed.has(each.personId));
    const holders = unique(valid.map(({ personId }) => personId));
    return [{ name: same[0]?.name ?? '', systemIds, thirdPartyIds, holders }];
  });

/** Those that something depends on and nobody holds. */
export const competenceGaps = (needs: readonly CompetenceNeed[]): readonly CompetenceNeed[] =>
  needs.filter(({ holders }) => holders.length === 0);
