import type { DocumentType } from '#domain/documents/document.ts';
import type { Criticality } from '#domain/systems/system.ts';
import type { Deliverable, ReleaseType } from './release.ts';

export type OwedDocument = Pick<Deliverable, 'documentType' | 'isRequired'>;

const whole = [
  'release-plan',
  'installation-manual',
  'training-material',
  'release-notes',
  'test-report',
  'defect-report',
  'operations-manual',
  'backout-plan',
  'architecture',
  'user-guide',
  'data-protection',
  'contact-sheet',
] as const satisfies readonly DocumentType[];

const minor = [
  'release-plan',
  'release-notes',
  'test-report',
  'defect-report',
  'operations-manual',
  'backout-plan',
] as const satisfies readonly DocumentType[];

/** The documents that a release of each type brings (itsm.md 2.2): the first and every major one, the whole set. */
const byType: Readonly<Record<ReleaseType, readonly DocumentType[]>> = {
  first: whole,
  major: whole,
  minor,
  upgrade: [...minor, 'installation-manual'],
  patch: ['release-notes', 'defect-report', 'operations-manual', 'backout-plan'],
};

/** What a system that nobody's day stands still without may do without; listed, but not demanded. */
const spared: readonly DocumentType[] = ['training-material', 'architecture', 'release-plan'];

/** What a release owes by its type, and what of it the system's criticality demands. */
export const owedDocuments = (
  type: ReleaseType,
  criticality: Criticality | null,
): readonly OwedDocument[] =>
  byType[type].map((documentType) => ({
    documentType,
    isRequired: criticality !== 'low' || !spared.includes(documentType),
  }));

/** The documents that must be approved before anything is rolled out; the others may be finished after it. */
export const beforeRollout: readonly DocumentType[] = [
  'release-plan',
  'installation-manual',
  'training-material',
  'release-notes',
  'test-report',
  'backout-plan',
  'data-protection',
];

const isTouched = ({ documentId, waiver }: Deliverable): boolean =>
  documentId !== null || waiver !== '';

/**
 * The deliverables of a release whose type was chosen anew: what the type owes, each with what was there already of it,
 * and before that nothing that holds a document or a waiver is lost.
 */
export const deliverablesFor = (
  owed: readonly OwedDocument[],
  before: readonly Deliverable[],
  newId: () => string,
): readonly Deliverable[] => {
  const kept = before.filter(
    (each) =>
      isTouched(each) && !owed.some(({ documentType }) => documentType === each.documentType),
  );
  return [
    ...owed.map(({ documentType, isRequired }) => {
      const there = before.find((each) => each.documentType === documentType);
      return there === undefined
        ? {
            id: newId(),
            documentType,
            isRequired,
            documentId: null,
            status: 'missing' as const,
            waiver: '',
          }
        : { ...there, isRequired };
    }),
    ...kept,
  ];
};
