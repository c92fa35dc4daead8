import { owedDocuments } from '#domain/releases/owed-documents.ts';
import type {
  Deliverable,
  Release,
  ReleaseOutcome,
  ScopeItem,
  SignOff,
} from '#domain/releases/release.ts';
import type { Fields } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { documentFor } from './document-seeds.ts';
import type { RowOf } from './row-of.ts';
import { backoutPlanOf, backouts, criteriaOf, decisionsOf } from './release-decisions.ts';
import { closedOn, isClosed, releaseSeeds, wasRolledOut } from './release-seeds.ts';
import type { ReleaseSeed } from './release-seeds.ts';
import { stageDay, stagesOf } from './release-stages.ts';
import { lessonsOf, risksOf, scopeOf } from './release-texts.ts';
import { contactOf } from './sample-clients.ts';
import { atMinute } from './sample-date.ts';
import { clientOf, criticalityOf } from './sample-systems.ts';
import { workId } from './work-id.ts';

const windowOf = (seed: ReleaseSeed): { from: Instant; to: Instant } => {
  const evening = seed.system === 'S11' ? [20, 24] : [17, 22];
  const last = stageDay(seed, seed.stages - 1);
  const to = seed.stages === 4 ? 12 * 60 : (evening[1] ?? 22) * 60 - 1;
  return { from: atMinute(seed.out, (evening[0] ?? 17) * 60), to: atMinute(last, to) };
};

const outcomeOf = (seed: ReleaseSeed): ReleaseOutcome | null => {
  if (seed.number === 'REL-2025-011') return 'backed-out';
  if (seed.status === 'failed') return 'failed';
  if (!isClosed(seed)) return null;
  return ['REL-2025-003', 'REL-2026-008', 'REL-2026-009'].includes(seed.number)
    ? 'with-issues'
    : 'successful';
};

/** When the client signed. */
export const signedOn = (seed: ReleaseSeed): Instant =>
  atMinute(nextWorkday(addDays(closedOn(seed), -2)), 10 * 60);

const signOffOf = (seed: ReleaseSeed): SignOff | null => {
  if (!isClosed(seed)) return null;
  const contact = contactOf(clientOf(seed.system));
  return {
    at: signedOn(seed),
    contactId: contact.id,
    name: contact.name,
    method: Number(seed.number.slice(-3)) % 3 === 0 ? 'email' : 'in-person',
    attachmentId: null,
    remarks: outcomeOf(seed) === 'with-issues' ? 'Godkänd. Kvarvarande fel enligt lista.' : '',
  };
};

const deliverablesOf = (seed: ReleaseSeed): readonly Deliverable[] =>
  owedDocuments(seed.type, criticalityOf(seed.system)).map(
    ({ documentType, isRequired }, index) => {
      const document = documentFor(seed, documentType);
      const written = document?.isBeingWritten === true ? 'draft' : 'approved';
      const isWaived = seed.system === 'S14' && documentType === 'training-material';
      return {
        id: `deliverable-${index + 1}`,
        documentType,
        isRequired,
        documentId: isWaived ? null : (document?.id ?? null),
        status: isWaived ? 'waived' : document === undefined ? 'missing' : written,
        waiver: isWaived ? 'Kunden utbildar själv sina kursledare.' : '',
      };
    },
  );

const problems: Readonly<Record<string, string>> = {
  'REL-2025-011': 'PRB-2025-006',
  'REL-2026-004': 'PRB-2026-006',
};

const scopeItems = (seed: ReleaseSeed): readonly ScopeItem[] =>
  scopeOf(seed.number).map(({ kind, text, number }, index) => ({
    id: `scope-${index + 1}`,
    kind,
    text,
    recordId: number === null ? null : workId(number),
    isBuilt: wasRolledOut(seed),
  }));

const fieldsOf = (seed: ReleaseSeed): Fields<Release> => {
  const window = windowOf(seed);
  const problem = problems[seed.number];
  const isOver = isClosed(seed) || seed.status === 'failed';
  return {
    status: seed.status,
    version: seed.version,
    type: seed.type,
    scope: scopeItems(seed),
    risks: risksOf(seed.type),
    orderedBy: contactOf(clientOf(seed.system)).name,
    freezeAt: nextWorkday(addDays(seed.out, -7)),
    windowFrom: window.from,
    windowTo: window.to,
    downtime: seed.type === 'patch' ? '' : 'Systemet är stängt under kvällen.',
    communication: 'E-post till alla användare en vecka före, påminnelse samma dag.',
    isClientInformed: wasRolledOut(seed),
    stages: stagesOf(seed),
    backoutPlan: backoutPlanOf(seed),
    backout: backouts[seed.number] ?? null,
    goCriteria: criteriaOf(wasRolledOut(seed) ? true : null),
    decisions: decisionsOf(seed),
    deliverables: deliverablesOf(seed),
    hypercareUntil:
      seed.status === 'hypercare' ? seed.end : isClosed(seed) ? addDays(closedOn(seed), -3) : null,
    signOff: signOffOf(seed),
    outcome: outcomeOf(seed),
    lessons: isOver ? lessonsOf(seed.number) : '',
    problemId: problem === undefined ? null : workId(problem),
  };
};

export const releaseRows: readonly RowOf<'releases'>[] = releaseSeeds.map((seed) => ({
  id: workId(seed.number),
  fields: fieldsOf(seed),
}));
