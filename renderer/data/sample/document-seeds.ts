import { documentRules, requiredDocuments } from '#domain/documents/document-rules.ts';
import type { DocumentType } from '#domain/documents/document.ts';
import { owedDocuments } from '#domain/releases/owed-documents.ts';
import type { DocumentId, IntegrationId } from '#domain/record.ts';
import { addDays, addMonths } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { closedOn, releaseSeeds, wasRolledOut } from './release-seeds.ts';
import type { ReleaseSeed } from './release-seeds.ts';
import { on, sampleToday } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { componentName, integrationRows } from './sample-integrations.ts';
import { sampleSystems, systemId } from './sample-systems.ts';
import type { SampleSystem } from './sample-systems.ts';

export type DocumentSeed = {
  readonly id: DocumentId;
  readonly system: string;
  readonly type: DocumentType;
  /** The release that it tells of, by number. */
  readonly release: string | null;
  readonly integration: IntegrationId | null;
  /** What it is of, beside its system. */
  readonly of: string;
  /** Its own title, where its type and its subject aren't all of it. */
  readonly title?: string;
  /** The days on which its versions were approved, oldest first. */
  readonly approved: readonly PlainDate[];
  /** Whether a newer version than the approved is being written. */
  readonly isBeingWritten: boolean;
};

type Draft = Omit<DocumentSeed, 'id'>;

/** What tells of one release and is never looked at again. */
const ofRelease: readonly DocumentType[] = [
  'release-plan',
  'release-notes',
  'test-report',
  'defect-report',
];

/** The seven pairs of system and type for which there is nothing. */
const missing: readonly string[] = [
  'S01 training-material',
  'S03 data-protection',
  'S09 contact-sheet',
  'S10 contact-sheet',
  'S12 user-guide',
  'S13 contact-sheet',
  'S13 data-protection',
];

/** The fourteen that nobody has looked at in time. */
const overdue: readonly string[] = [
  'S01 architecture',
  'S02 contact-sheet',
  'S03 user-guide',
  'S04 contact-sheet',
  'S05 management-plan',
  'S06 data-protection',
  'S06 integration-sheet',
  'S07 contact-sheet',
  'S10 operations-manual',
  'S11 contact-sheet',
  'S11 management-plan',
  'S12 architecture',
  'S14 contact-sheet',
  'S14 management-plan',
];

/** When the present version was approved: in the first half of its time, or so long ago that it is due. */
const newestOn = (type: DocumentType, key: string, place: number): PlainDate => {
  const months = documentRules[type].reviewMonths ?? 12;
  if (overdue.includes(key)) {
    return nextWorkday(addDays(addMonths(sampleToday, -months), -20 - (place % 5) * 9));
  }
  return nextWorkday(addDays(sampleToday, -Math.floor(months * (4 + (place % 9)))));
};

const careSince = ({ phases }: SampleSystem): PlainDate => {
  const began = phases[0]?.[1] ?? '2024-12-02';
  return on(began > '2024-12-02' ? began : '2024-12-02');
};

/** A first version soon after the history begins, and the one that holds; what is older than the history stands alone. */
const approvals = (since: PlainDate, newest: PlainDate, place: number): readonly PlainDate[] => {
  const first = nextWorkday(addDays(since, 9 + (place % 11)));
  return addDays(first, 60) < newest
    ? [first, newest]
    : [newest > since || newest < '2024-12-02' ? newest : first];
};

/** What a system owes by itself and what its releases brought, less what is missing. */
const typesOf = (system: SampleSystem): readonly DocumentType[] => {
  const [phase] = system.phases.at(-1) ?? ['plan'];
  const { criticality } = system;
  const owed = releaseSeeds
    .filter((release) => release.system === system.code && wasRolledOut(release))
    .flatMap(({ type }) => owedDocuments(type, criticality))
    .map(({ documentType }) => documentType);
  return [...new Set([...requiredDocuments({ phase, criticality }), ...owed])].filter(
    (type) =>
      !ofRelease.includes(type) &&
      type !== 'integration-sheet' &&
      !missing.includes(`${system.code} ${type}`),
  );
};

const ofSystem = (system: SampleSystem, place: number): readonly Draft[] =>
  typesOf(system).map((type, index) => {
    const key = `${system.code} ${type}`;
    const count = place * 3 + index;
    return {
      system: system.code,
      type,
      release: null,
      integration: null,
      of: '',
      approved: approvals(careSince(system), newestOn(type, key, count), count),
      isBeingWritten: key === 'S08 operations-manual',
    };
  });

/** A release's papers in the order of its course: the plan first, the list of defects when it is closed. */
const writtenOn = (release: ReleaseSeed, type: DocumentType): PlainDate => {
  if (type === 'release-plan') return nextWorkday(addDays(release.start, -6));
  if (type !== 'defect-report') return nextWorkday(addDays(release.out, -4));
  return release.status === 'closed'
    ? nextWorkday(addDays(closedOn(release), -3))
    : nextWorkday(addDays(release.out, 1));
};

const ofReleases: readonly Draft[] = releaseSeeds.flatMap((release) => {
  const isPlanned = !wasRolledOut(release);
  return owedDocuments(release.type, null)
    .filter(({ documentType: type }) => ofRelease.includes(type))
    .filter(({ documentType: type }) => !isPlanned || type === 'release-plan')
    .map(({ documentType: type }) => ({
      system: release.system,
      type,
      release: release.number,
      integration: null,
      of: release.number,
      approved: isPlanned ? [] : [writtenOn(release, type)],
      isBeingWritten: isPlanned,
    }));
});

const ofIntegrations: readonly Draft[] = integrationRows
  .filter(({ fields }) => fields.status !== 'proposed' && fields.status !== 'evaluated')
  .flatMap(({ id, fields }, place) => {
    const system = sampleSystems.find(({ code }) => systemId(code) === fields.systemId);
    if (system === undefined) return [];
    const key = `${system.code} integration-sheet`;
    return [
      {
        system: system.code,
        type: 'integration-sheet' as const,
        release: null,
        integration: id,
        of: componentName(fields),
        approved: [newestOn('integration-sheet', key, place)],
        isBeingWritten: false,
      },
    ];
  });

/** Story 9: what is left of the intranet. */
const ofRetirement: readonly Draft[] = [
  { title: 'Arkivkvitto Intranät', approved: [on('2026-10-30')], isBeingWritten: false },
  { title: 'Licensavslut Intranät', approved: [on('2026-11-13')], isBeingWritten: false },
  { title: 'Avvecklingsintyg Intranät', approved: [], isBeingWritten: true },
].map((paper) => ({
  ...paper,
  system: 'S10',
  type: 'other',
  release: null,
  integration: null,
  of: '',
}));

/** Of the 112 pairs that systems owe 91 are approved and fresh, 14 to be reviewed, 7 missing; releases bring their own. */
export const documentSeeds: readonly DocumentSeed[] = [
  ...sampleSystems.flatMap(ofSystem),
  ...ofReleases,
  ...ofIntegrations,
  ...ofRetirement,
].map((draft, index) => ({ ...draft, id: sampleId('Document', index + 1) }));

/** The document of a type that a release brings: its own, or its system's. */
export const documentFor = (release: ReleaseSeed, type: DocumentType): DocumentSeed | undefined => {
  const isOwn = ofRelease.includes(type);
  if (!isOwn && !wasRolledOut(release)) return undefined;
  return documentSeeds.find(
    (seed) =>
      seed.type === type &&
      seed.system === release.system &&
      seed.release === (isOwn ? release.number : null),
  );
};
