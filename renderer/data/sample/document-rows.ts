import { nextReviewFrom } from '#domain/documents/document-moves.ts';
import type { Document, DocumentVersion } from '#domain/documents/document.ts';
import type { Fields, PersonId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { documentName, documentText } from './document-names.ts';
import { documentSeeds } from './document-seeds.ts';
import type { DocumentSeed } from './document-seeds.ts';
import type { RowOf } from './row-of.ts';
import { atMinute, on } from './sample-date.ts';
import { personId } from './sample-people.ts';
import { leadOn, sampleSystems, systemId } from './sample-systems.ts';
import { eventsOf } from './turns.ts';
import type { EventFields, Turn } from './turns.ts';
import { workId } from './work-id.ts';

const authorOn = (system: string, date: PlainDate): PersonId => personId(leadOn(system, date));

/** Approved by somebody else than who wrote it. */
const approverOn = (system: string, date: PlainDate): PersonId =>
  personId(leadOn(system, date) === 'KL' ? 'JE' : 'KL');

const draftedOn = on('2026-11-18');

const versionsOf = (seed: DocumentSeed): readonly DocumentVersion[] => {
  const version = (index: number, date: PlainDate, isApproved: boolean): DocumentVersion => ({
    id: `version-${index + 1}`,
    version: `1.${index}`,
    date,
    authorId: authorOn(seed.system, date),
    approvedBy: isApproved ? approverOn(seed.system, date) : null,
    approvedOn: isApproved ? date : null,
    changeNote: index === 0 ? 'Första versionen' : 'Genomgången och ändrad där den inte stämde',
    content: { kind: 'text', text: documentText(seed.type) },
  });
  const approved = seed.approved.map((date, index) => version(index, date, true));
  return seed.isBeingWritten ? [...approved, version(approved.length, draftedOn, false)] : approved;
};

const titleOf = (seed: DocumentSeed): string => {
  if (seed.title !== undefined) return seed.title;
  const system = sampleSystems.find(({ code }) => code === seed.system);
  const of = seed.of === '' ? (system?.name ?? '') : seed.of;
  return `${documentName(seed.type)} ${of}`;
};

const fieldsOf = (seed: DocumentSeed): Fields<Document> => {
  const newest = seed.approved.at(-1);
  return {
    systemId: systemId(seed.system),
    releaseId: seed.release === null ? null : workId(seed.release),
    integrationId: seed.integration,
    type: seed.type,
    title: titleOf(seed),
    ownerId: authorOn(seed.system, newest ?? draftedOn),
    status: seed.isBeingWritten ? 'draft' : 'approved',
    nextReview: newest === undefined ? null : nextReviewFrom(seed.type, newest),
    versions: versionsOf(seed),
  };
};

export const documentRows: readonly RowOf<'documents'>[] = documentSeeds.map((seed) => ({
  id: seed.id,
  fields: fieldsOf(seed),
}));

/** Each version was written within the week, looked at, approved; a new one begins as a draft. */
const turnsOf = (seed: DocumentSeed): readonly Turn[] => {
  const versions = seed.approved.flatMap((date): readonly Turn[] => [
    ['draft', atMinute(addDays(date, -5), 9 * 60)],
    ['in-review', atMinute(addDays(date, -2), 15 * 60)],
    ['approved', atMinute(date, 11 * 60)],
  ]);
  return seed.isBeingWritten ? [...versions, ['draft', atMinute(draftedOn, 9 * 60)]] : versions;
};

export const documentEvents: readonly EventFields[] = documentSeeds.flatMap((seed) =>
  eventsOf('documents', seed.id, null, turnsOf(seed)),
);
