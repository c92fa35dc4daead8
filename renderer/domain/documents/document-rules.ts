import type { Criticality, System, SystemPhase } from '#domain/systems/system.ts';
import type { DocumentType } from './document.ts';

/** Systems that owe a type of document: those of some phases and criticalities. */
type Owing = {
  readonly phases: readonly SystemPhase[];
  readonly criticalities: readonly Criticality[];
};

export type DocumentRule = {
  /** Months until an approved version must be looked at again; null for what tells of one occasion and never ages. */
  readonly reviewMonths: number | null;
  readonly requiredFor: readonly Owing[];
};

const all = ['high', 'medium', 'low'] as const;
const important = ['high', 'medium'] as const;
const vital = ['high'] as const;
const inUse = ['operate', 'change'] as const;

const owed = (phases: readonly SystemPhase[], criticalities: readonly Criticality[]): Owing => ({
  phases,
  criticalities,
});

/**
 * What each type of document is owed by, and how often it is looked at again. Built in: the set for a first release of
 * itsm.md 2.2 (release plan, installation manual, training, notes, test and defect report, operations manual, back-out
 * plan, architecture, user guide, data protection, contact sheet) while a system is being released; of these what
 * describes the system rather than the occasion while it is in use, more of it the more critical the system is; and the
 * management plan (förvaltningsplan, pm3) from the day it is in use. The review intervals are the house's own.
 */
export const documentRules: Readonly<Record<DocumentType, DocumentRule>> = {
  'release-plan': { reviewMonths: null, requiredFor: [owed(['release'], all)] },
  'release-notes': {
    reviewMonths: null,
    requiredFor: [owed(['release', ...inUse], all)],
  },
  'test-report': { reviewMonths: null, requiredFor: [owed(['release'], all)] },
  'defect-report': { reviewMonths: null, requiredFor: [owed(['release'], all)] },
  'installation-manual': {
    reviewMonths: 12,
    requiredFor: [owed(['release'], all), owed(inUse, important)],
  },
  'operations-manual': {
    reviewMonths: 12,
    requiredFor: [owed(['release', ...inUse, 'retire'], all)],
  },
  'backout-plan': { reviewMonths: 12, requiredFor: [owed(['release'], all), owed(inUse, vital)] },
  architecture: {
    reviewMonths: 24,
    requiredFor: [owed(['build', 'release', ...inUse], important)],
  },
  'user-guide': { reviewMonths: 24, requiredFor: [owed(['release', ...inUse], all)] },
  'training-material': { reviewMonths: 24, requiredFor: [owed(['release', ...inUse], vital)] },
  'data-protection': {
    reviewMonths: 12,
    requiredFor: [owed(['build', 'release'], vital), owed(inUse, important)],
  },
  'contact-sheet': {
    reviewMonths: 6,
    requiredFor: [owed(['plan', 'build', 'release', ...inUse, 'retire'], all)],
  },
  'management-plan': { reviewMonths: 12, requiredFor: [owed(inUse, all)] },
  'integration-sheet': { reviewMonths: 12, requiredFor: [owed(['release', ...inUse], vital)] },
  'retirement-plan': { reviewMonths: 6, requiredFor: [owed(['retire'], all)] },
  other: { reviewMonths: 12, requiredFor: [] },
};

/** Whether a system owes a type of document in its present phase. */
const owes = (
  { phase, criticality }: Pick<System, 'phase' | 'criticality'>,
  type: DocumentType,
): boolean =>
  documentRules[type].requiredFor.some(
    ({ phases, criticalities }) => phases.includes(phase) && criticalities.includes(criticality),
  );

/** The types in the order in which a matrix shows them: that of the rules. */
const ruledTypes = Object.keys(documentRules) as readonly DocumentType[]; // the record's own keys

/** The types of document that a system owes, given its phase and how critical it is. */
export const requiredDocuments = (
  system: Pick<System, 'phase' | 'criticality'>,
): readonly DocumentType[] => ruledTypes.filter((type) => owes(system, type));
