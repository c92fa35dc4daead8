import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approve,
  canMarkReviewed,
  documentMoves,
  nextReviewFrom,
  type DocumentFacts,
} from '#domain/documents/document-moves.ts';
import { approvedVersion, documentState } from '#domain/documents/document-state.ts';
import type { Document, DocumentVersion } from '#domain/documents/document.ts';
import { takeMove } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import { law } from '#support/law.ts';
import { day, envelope, id } from '#support/records.ts';

const author = id<PersonId>('author');
const other = id<PersonId>('other');
const today = day('2026-11-24');

const version = (more: Partial<DocumentVersion> = {}): DocumentVersion => ({
  id: 'v1',
  version: '1.0',
  date: day('2026-11-01'),
  authorId: author,
  approvedBy: null,
  approvedOn: null,
  changeNote: 'Första',
  content: { kind: 'text', text: 'Så här gör vi.' },
  ...more,
});

const document = (more: Partial<Document> = {}): Document => ({
  ...envelope('document'),
  systemId: id('system'),
  releaseId: null,
  integrationId: null,
  type: 'operations-manual',
  title: 'Driftinstruktion',
  ownerId: author,
  status: 'in-review',
  nextReview: null,
  versions: [version()],
  ...more,
});

const byOther: DocumentFacts = { approverId: other, hasSuccessor: false };

const lacksOf = (of: Document, to: Document['status'], facts: DocumentFacts = byOther) =>
  documentMoves(of, facts)
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code);

describe('the guards of a document', () => {
  test('version-missing: what has no version is neither reviewed nor approved', () => {
    expect(lacksOf(document({ status: 'draft', versions: [] }), 'in-review')).toEqual([
      'version-missing',
    ]);
    expect(lacksOf(document({ versions: [] }), 'approved')).toEqual(['version-missing']);
    expect(lacksOf(document({ status: 'draft' }), 'in-review')).toEqual([]);
  });

  test('note-missing: approval asks what has changed', () => {
    const silent = document({ versions: [version({ changeNote: '' })] });
    expect(lacksOf(silent, 'approved')).toEqual(['note-missing']);
  });

  test('approver-unknown: approval asks who approves', () => {
    const nobody = { ...byOther, approverId: null };
    expect(lacksOf(document(), 'approved', nobody)).toEqual(['approver-unknown']);
  });

  test('approver-is-author: one does not approve one’s own, unless a reason says why', () => {
    const own = { ...byOther, approverId: author };
    expect(lacksOf(document(), 'approved', own)).toEqual(['approver-is-author']);
    const moves = documentMoves(document(), own);
    const overrides = ['approver-is-author'];
    expect(takeMove(moves, 'approved', { reason: '', overrides }).ok).toBe(false);
    expect(takeMove(moves, 'approved', { reason: 'Enmansfirma', overrides }).ok).toBe(true);
    expect(lacksOf(document(), 'approved')).toEqual([]);
  });

  test('no-successor: what is superseded has another in its place, or a reason', () => {
    const approved = document({ status: 'approved' });
    expect(lacksOf(approved, 'superseded')).toEqual(['no-successor']);
    expect(lacksOf(approved, 'superseded', { ...byOther, hasSuccessor: true })).toEqual([]);
  });

  test('going back and retiring need a reason', () => {
    const needing = documentMoves(document(), byOther)
      .filter(({ needsReason }) => needsReason)
      .map(({ to }) => to);
    expect(needing).toEqual(['draft', 'retired']);
  });

  test('nothing is approved that was not in review, whatever is tried', () => {
    law(
      fc.property(
        fc.constantFrom('draft', 'in-review', 'approved', 'superseded', 'retired'),
        fc.boolean(),
        (status, hasSuccessor) => {
          const offered = documentMoves(document({ status }), { ...byOther, hasSuccessor });
          const isOffered = offered.some(({ to }) => to === 'approved');
          expect(isOffered).toBe(status === 'in-review');
          expect(offered.some(({ to }) => to === status)).toBe(false);
        },
      ),
    );
  });
});

describe('what holds', () => {
  const approved = document({ status: 'approved', ...approve(document(), other, today) });

  test('is signed with who and when, and to be looked at after the type’s months', () => {
    expect(approvedVersion(approved)).toMatchObject({ approvedBy: other, approvedOn: today });
    expect(approved.nextReview).toBe('2027-11-24');
    expect(nextReviewFrom('release-notes', today)).toBeNull();
  });

  test('goes on holding while the next version is written', () => {
    const next = version({ id: 'v2', version: '2.0' });
    const rewritten = {
      ...approved,
      status: 'draft' as const,
      versions: [...approved.versions, next],
    };
    expect(approvedVersion(rewritten)?.version).toBe('1.0');
    expect(documentState(rewritten, today)).toBe('draft');
    expect(approvedVersion({ ...approved, status: 'retired' })).toBeNull();
  });

  test('is due the day after its review day, read off the day', () => {
    expect(documentState(approved, day('2027-11-24'))).toBe('approved');
    expect(documentState(approved, day('2027-11-25'))).toBe('review-due');
  });

  test('may be marked as reviewed when it holds and ages', () => {
    expect(canMarkReviewed(approved)).toBe(true);
    expect(canMarkReviewed({ ...approved, type: 'release-notes' })).toBe(false);
    expect(canMarkReviewed({ ...approved, status: 'draft' })).toBe(false);
  });
});
