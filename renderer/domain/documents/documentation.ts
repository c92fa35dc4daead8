import type { System } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { requiredDocuments } from './document-rules.ts';
import { approvedVersion, isReviewDue } from './document-state.ts';
import type { Document, DocumentType } from './document.ts';

/** How a system's debt of one type of document stands; `begun` is one without any approved version. */
export type PairState = 'approved' | 'review-due' | 'begun' | 'missing';

/** One required pair of system and type, with the document that stands best for it. */
export type DocumentationPair = {
  readonly type: DocumentType;
  readonly state: PairState;
  readonly document: Document | null;
};

/** Required pairs, those of them with an approved version, and those whose approved version is also fresh. */
export type DocumentationFigures = {
  readonly required: number;
  readonly covered: number;
  readonly fresh: number;
};

const stateOf = (document: Document, today: PlainDate): PairState => {
  if (approvedVersion(document) === null) return 'begun';
  return isReviewDue(document, today) ? 'review-due' : 'approved';
};

const ranks: readonly PairState[] = ['approved', 'review-due', 'begun'];

/** The best of a type's documents: an approved one before one to be reviewed, that before one begun. */
const pairOf = (
  type: DocumentType,
  documents: readonly Document[],
  today: PlainDate,
): DocumentationPair => {
  const standing = documents.filter(
    (document) =>
      document.type === type && document.status !== 'superseded' && document.status !== 'retired',
  );
  for (const state of ranks) {
    const document = standing.find((each) => stateOf(each, today) === state);
    if (document !== undefined) return { type, state, document };
  }
  return { type, state: 'missing', document: null };
};

/** What a system owes, and how each of it stands on a day. `documents` are the system's own. */
export const documentationOf = (
  system: Pick<System, 'phase' | 'criticality'>,
  documents: readonly Document[],
  today: PlainDate,
): readonly DocumentationPair[] =>
  requiredDocuments(system).map((type) => pairOf(type, documents, today));

/**
 * Coverage is `covered ÷ required`, freshness `fresh ÷ required` (itsm.md 3). A version that never ages is fresh for as
 * long as it holds.
 */
export const documentationFigures = (pairs: readonly DocumentationPair[]): DocumentationFigures => {
  const count = (...states: readonly PairState[]): number =>
    pairs.filter(({ state }) => states.includes(state)).length;
  return {
    required: pairs.length,
    covered: count('approved', 'review-due'),
    fresh: count('approved'),
  };
};
