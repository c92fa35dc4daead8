import { describe, expect, test } from 'vitest';
import { requiredDocuments } from '#domain/documents/document-rules.ts';
import { documentationFigures, documentationOf } from '#domain/documents/documentation.ts';
import type { Document, DocumentType, DocumentVersion } from '#domain/documents/document.ts';
import type { Criticality, SystemPhase } from '#domain/systems/system.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');

const version = (approvedOn: string | null): DocumentVersion => ({
  id: 'v1',
  version: '1.0',
  date: today,
  authorId: null,
  approvedBy: null,
  approvedOn: approvedOn === null ? null : day(approvedOn),
  changeNote: '',
  content: { kind: 'text', text: '' },
});

const document = (type: DocumentType, more: Partial<Document> = {}): Document => ({
  ...envelope(`document-${type}`),
  systemId: id('system'),
  releaseId: null,
  integrationId: null,
  type,
  title: type,
  ownerId: null,
  status: 'approved',
  nextReview: day('2027-01-01'),
  versions: [version('2026-01-01')],
  ...more,
});

describe('what a system owes', () => {
  test.each<[SystemPhase, Criticality, number]>([
    ['plan', 'medium', 1],
    ['build', 'high', 3],
    ['release', 'medium', 10],
    ['operate', 'high', 11],
    ['change', 'medium', 8],
    ['operate', 'low', 5],
    ['retire', 'low', 3],
    ['retired', 'high', 0],
  ])('in %s, %s: %i documents', (phase, criticality, count) => {
    expect(requiredDocuments({ phase, criticality })).toHaveLength(count);
  });

  test('never less the more critical it is', () => {
    for (const phase of ['plan', 'build', 'release', 'operate', 'change', 'retire'] as const) {
      const [high, medium, low] = (['high', 'medium', 'low'] as const).map(
        (criticality) => new Set(requiredDocuments({ phase, criticality })),
      );
      expect([...(medium ?? [])].every((type) => high?.has(type))).toBe(true);
      expect([...(low ?? [])].every((type) => medium?.has(type))).toBe(true);
    }
  });
});

describe('coverage and freshness', () => {
  const system = { phase: 'operate', criticality: 'low' } as const;

  test('count approved, and approved that is not due, out of what is owed', () => {
    const documents = [
      document('operations-manual'),
      document('user-guide', { nextReview: day('2026-11-23') }),
      document('contact-sheet', { status: 'draft', versions: [version(null)] }),
      document('release-notes', { nextReview: null }),
      document('test-report'),
    ];
    const pairs = documentationOf(system, documents, today);
    const states = Object.fromEntries(pairs.map(({ type, state }) => [type, state]));
    expect(states).toEqual({
      'release-notes': 'approved',
      'operations-manual': 'approved',
      'user-guide': 'review-due',
      'contact-sheet': 'begun',
      'management-plan': 'missing',
    });
    expect(documentationFigures(pairs)).toEqual({ required: 5, covered: 3, fresh: 2 });
  });

  test('take the best of a type’s documents, and none that was superseded or retired', () => {
    const due = document('user-guide', { nextReview: day('2026-01-01') });
    const fresh = document('user-guide');
    const gone = document('operations-manual', { status: 'superseded' });
    const pairs = documentationOf(system, [due, fresh, gone], today);
    const stateOf = (type: DocumentType) => pairs.find((pair) => pair.type === type)?.state;
    expect(stateOf('user-guide')).toBe('approved');
    expect(stateOf('operations-manual')).toBe('missing');
  });
});
