import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTypes } from '#domain/documents/document.ts';
import { beforeRollout, deliverablesFor, owedDocuments } from '#domain/releases/owed-documents.ts';
import { releaseTypes } from '#domain/releases/release.ts';
import type { Deliverable } from '#domain/releases/release.ts';
import { id } from '#support/records.ts';

const typesOf = (list: readonly Pick<Deliverable, 'documentType'>[]) =>
  list.map(({ documentType }) => documentType);
const owedBy = (...wish: Parameters<typeof owedDocuments>) => typesOf(owedDocuments(...wish));
const numbered = () => {
  let made = 0;
  return () => `new-${++made}`;
};

describe('what a release owes', () => {
  it('is the whole set for the first and for a major one', () => {
    expect(owedBy('first', 'high')).toHaveLength(12);
    expect(owedBy('major', 'high')).toEqual(owedBy('first', 'high'));
  });

  it('is less for a minor one and least for a patch; an upgrade is also installed', () => {
    expect(owedBy('upgrade', 'high')).toEqual([...owedBy('minor', 'high'), 'installation-manual']);
    const minor = owedBy('minor', 'high');
    expect(owedBy('patch', 'high').every((type) => minor.includes(type))).toBe(true);
    expect(owedBy('patch', 'high')).toHaveLength(4);
  });

  it('always has its notes, its defects, its operation and its way back', () => {
    for (const type of releaseTypes)
      expect(owedBy(type, null)).toEqual(
        expect.arrayContaining([
          'release-notes',
          'defect-report',
          'operations-manual',
          'backout-plan',
        ]),
      );
  });

  it('is listed but not all demanded of a system of low criticality', () => {
    const optional = owedDocuments('major', 'low').filter(({ isRequired }) => !isRequired);
    expect(typesOf(optional)).toEqual(['release-plan', 'training-material', 'architecture']);
    for (const criticality of ['medium', 'high', null] as const)
      expect(owedDocuments('major', criticality).every(({ isRequired }) => isRequired)).toBe(true);
  });

  it('has before the roll-out what one rolls out by; what tells of it may follow', () => {
    expect(beforeRollout).toContain('backout-plan');
    expect(beforeRollout).not.toContain('defect-report');
  });
});

const deliverable = (more: Partial<Deliverable>): Deliverable => ({
  id: 'there',
  documentType: 'release-notes',
  isRequired: true,
  documentId: null,
  status: 'missing',
  waiver: '',
  ...more,
});

describe('the deliverables of another type of release', () => {
  it('keep their ids, documents and waivers where they are still owed', () => {
    const before = [deliverable({ documentType: 'backout-plan', waiver: 'Provad i maj' })];
    const [, , , next] = deliverablesFor(owedDocuments('patch', 'high'), before, numbered());
    expect(next).toMatchObject({ id: 'there', waiver: 'Provad i maj', isRequired: true });
  });

  it('are new ones, missing, where nothing was', () => {
    const made = deliverablesFor(owedDocuments('patch', 'high'), [], numbered());
    expect(made.map((each) => each.id)).toEqual(['new-1', 'new-2', 'new-3', 'new-4']);
    expect(made.every(({ status }) => status === 'missing')).toBe(true);
  });

  it('drop what nobody has touched, and lose nothing that was', () => {
    const anyDeliverable = fc
      .record({
        documentType: fc.constantFrom(...documentTypes),
        documentId: fc.constantFrom(null, id<NonNullable<Deliverable['documentId']>>('d')),
        waiver: fc.constantFrom('', 'Behövs inte'),
      })
      .map(deliverable);
    const lists = fc.uniqueArray(anyDeliverable, { selector: (each) => each.documentType });
    fc.assert(
      fc.property(lists, fc.constantFrom(...releaseTypes), (before, type) => {
        const owed = owedDocuments(type, 'high');
        const next = deliverablesFor(owed, before, numbered());
        const types = typesOf(next);
        expect(types.slice(0, owed.length)).toEqual(typesOf(owed));
        expect(new Set(types).size).toBe(types.length);
        for (const each of before) {
          const isTouched = each.documentId !== null || each.waiver !== '';
          const isOwed = typesOf(owed).includes(each.documentType);
          const kept = next.find(({ documentType }) => documentType === each.documentType);
          if (isTouched || isOwed) expect(kept).toEqual(each);
          else expect(kept).toBeUndefined();
        }
      }),
      { seed: 20_261_124 },
    );
  });
});
