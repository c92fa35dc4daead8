import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { Document } from '#domain/documents/document.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { newRelease } from '#domain/releases/new-release.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { releasePaper, type ReleaseSubject } from '#documents/release-paper.ts';
import type { ReportData, ReportPart } from '#documents/report-data.ts';
import { aDefect, aRelease, aStage, lead } from '#support/a-release.ts';
import { day, envelope, id } from '#support/records.ts';
import { stockholm } from '#support/temporal-zones.ts';

const at = (text: string): Instant => brandText(text);

const task = (more: Partial<LifecycleTask> = {}): LifecycleTask => ({
  ...envelope('release'),
  kind: 'release',
  number: 'REL-2026-014',
  systemId: id('system'),
  clientId: id('client'),
  title: 'Ny körplan',
  description: 'Körplanen blir sökbar.',
  status: 'in-progress',
  responsibleId: lead,
  plannedStart: day('2026-11-01'),
  plannedEnd: day('2026-11-30'),
  actualStart: null,
  actualEnd: null,
  ...more,
});

const manual: Document = {
  ...envelope('manual'),
  systemId: id('system'),
  releaseId: id('release'),
  integrationId: null,
  type: 'release-notes',
  title: 'Nytt i 4.2',
  ownerId: null,
  status: 'approved',
  nextReview: null,
  versions: [
    {
      id: 'version',
      version: '1.1',
      date: day('2026-11-10'),
      authorId: null,
      approvedBy: lead,
      approvedOn: day('2026-11-12'),
      changeNote: '',
      content: { kind: 'file', attachmentId: id('file') },
    },
  ],
};

const subject = (more: Partial<ReleaseSubject> = {}): ReleaseSubject => ({
  language: 'sv',
  task: task(),
  release: aRelease('hypercare'),
  defects: [],
  documents: [],
  related: [],
  client: { name: 'Åhus Båtvarv AB' },
  systemName: 'Lagerportalen',
  firmName: 'Viskan AB',
  people: new Map([[lead, { name: 'Anna Lindqvist' }]]),
  environments: new Map(),
  files: new Map(),
  worked: toSeconds(5400),
  at: at('2026-11-24T09:00:00.000Z'),
  zone: stockholm,
  ...more,
});

const part = <Kind extends ReportPart['kind']>(paper: ReportData, kind: Kind, title: string) => {
  const found = paper.parts.find((each) => each.title === title);
  if (found?.kind !== kind) throw new Error(`${title}: ${found?.kind ?? 'not there'}`);
  return found as Extract<ReportPart, { readonly kind: Kind }>;
};

describe('a release that has barely begun', () => {
  const release = {
    ...newRelease('high', () => 'id'),
    ...envelope<ReleaseSubject['release']['id']>('release'),
  };
  const paper = releasePaper(subject({ release, task: task({ description: '' }) }));

  test('says of each part that there is nothing yet', () => {
    const said = paper.parts.flatMap((each) => (each.kind === 'text' ? [each] : []));
    expect(said).toEqual([
      { kind: 'text', title: 'Omfattning', text: 'Inget är angivet än.' },
      {
        kind: 'text',
        title: 'Utrullning: plan och utfall',
        text: 'Utrullningen har inga steg än.',
      },
      { kind: 'text', title: 'Beslut om utrullning', text: 'Inget beslut är taget.' },
      { kind: 'text', title: 'Felrapporter', text: 'Inga fel är rapporterade.' },
      { kind: 'text', title: 'Återgång', text: 'Återgångsplanen är inte klar' },
      { kind: 'text', title: 'Kända fel som följer med', text: 'Inga kända fel följer med.' },
      {
        kind: 'text',
        title: 'Kundens godkännande',
        text: 'Kunden har inte godkänt releasen än.',
      },
    ]);
  });

  test('lists every document that it owes as missing, and every question as unanswered', () => {
    const documents = part(paper, 'table', 'Dokument');
    expect(documents.rows).toHaveLength(release.deliverables.length);
    expect(documents.rows.every(([, , state]) => state === 'Saknas')).toBe(true);
    const answers = part(paper, 'table', 'Svar inför beslutet');
    expect(answers.rows.map(([, answer]) => answer)).toEqual(Array(6).fill('Obesvarad'));
  });

  test('names itself without a version, and prints no fact that is empty', () => {
    expect(paper.title).toBe('Releaserapport REL-2026-014 Ny körplan');
    expect(paper.facts.every(({ value }) => value !== '')).toBe(true);
  });
});

describe('a release that is rolled out', () => {
  test('stands in its head: whose, what, when, and the hours it took', () => {
    const facts = releasePaper(subject()).facts.map(({ label, value }) => `${label}: ${value}`);
    expect(facts).toEqual(
      expect.arrayContaining([
        'Kund: Åhus Båtvarv AB',
        'System: Lagerportalen',
        'Ansvarig: Anna Lindqvist',
        'Planerad: 2026-11-01 – 2026-11-30',
        'Fönster: 24 nov. 2026 20:00 – 25 nov. 2026 00:00',
        'Nedlagd tid: 1:30',
        'Utfall: Lyckad',
      ]),
    );
  });

  test('has each stage as it was planned and as it went', () => {
    const stage = aStage('Produktion', {
      environmentId: id('live'),
      audience: 'Alla',
      plannedAt: at('2026-11-24T19:00:00.000Z'),
      startedAt: at('2026-11-24T19:05:00.000Z'),
      endedAt: at('2026-11-24T19:50:00.000Z'),
      status: 'done',
    });
    const environments = new Map([['live', { name: 'Drift' }]]);
    const paper = releasePaper(
      subject({ environments, release: aRelease('hypercare', { stages: [stage] }) }),
    );
    expect(part(paper, 'table', 'Utrullning: plan och utfall').rows).toEqual([
      [
        'Produktion\nDrift\nAlla',
        'Klart',
        '24 nov. 2026 20:00',
        '24 nov. 2026 20:05',
        '24 nov. 2026 20:50',
        '0:45',
      ],
    ]);
  });

  test('has every document with its version, its approval and the hash of its file', () => {
    const [owed] = aRelease('go').deliverables;
    if (owed === undefined) throw new Error('nothing owed');
    const notes = { ...owed, documentType: 'release-notes' as const, documentId: manual.id };
    const waived = { ...owed, status: 'waived' as const, waiver: 'Ingen ny vy' };
    const given = subject({
      documents: [manual],
      files: new Map([['file', { sha256: 'a1b2', name: 'nytt.pdf' }]]),
      release: aRelease('go', { deliverables: [notes, waived] }),
    });
    const rows = (wish: ReleaseSubject) => part(releasePaper(wish), 'table', 'Dokument').rows;
    const [first, second] = rows(given);
    expect(first?.[0]).toContain('Nytt i 4.2');
    expect(first?.slice(1)).toEqual(['1.1', 'Godkänt\nAnna Lindqvist\n2026-11-12', 'a1b2']);
    expect(second?.slice(1)).toEqual(['', 'Avstått\nIngen ny vy', '']);
    expect(rows({ ...given, files: new Map() })[0]?.[3]).toBe('Filen saknas');
  });

  test('has each decision with its reason, and the answers as they were given for the newest', () => {
    const [decided] = aRelease('go').decisions;
    const [question] = aRelease('go').goCriteria;
    if (decided === undefined || question === undefined) throw new Error('nothing decided');
    const no = { ...decided, result: 'no-go' as const, reason: 'Pilotens lager stämde inte' };
    const newest = { ...decided, criteria: [{ ...question, note: 'Alla 14 fall' }] };
    const paper = releasePaper(
      subject({
        release: aRelease('go', {
          decisions: [no, newest],
          goCriteria: [{ ...question, isMet: null }],
        }),
      }),
    );
    const { sheets } = part(paper, 'sheets', 'Beslut om utrullning');
    expect(sheets.map(({ title }) => title)).toEqual([
      'No-go, 24 nov. 2026 21:00',
      'Go, 24 nov. 2026 21:00',
    ]);
    expect(sheets[0]?.facts).toContainEqual({
      label: 'Villkor eller skäl',
      value: 'Pilotens lager stämde inte',
    });
    expect(part(paper, 'table', 'Svar inför beslutet').rows).toEqual([
      ['Är allt testat enligt planen?', 'Ja', 'Alla 14 fall'],
    ]);
  });

  test('reports every defect, and carries over those that are put off with what takes them up', () => {
    const put = aDefect({
      number: 'DEF-2026-002',
      status: 'deferred',
      fixedInReleaseId: id('next'),
    });
    const next = task({ ...envelope('next'), number: 'REL-2027-001' });
    const given = { defects: [aDefect({ severity: 'critical' }), put], related: [next] };
    const paper = releasePaper(subject(given));
    expect(part(paper, 'sheets', 'Felrapporter').sheets).toHaveLength(2);
    expect(part(paper, 'table', 'Kända fel som följer med').rows).toEqual([
      ['DEF-2026-002', 'Fel', 'Uppskjutet', 'REL-2027-001'],
    ]);
  });

  test('ends with lines for both parties to sign on, with the names that are known', () => {
    const { parties } = part(releasePaper(subject()), 'signatures', 'Underskrifter');
    expect(parties.map(({ title }) => title)).toEqual([
      'För leverantören, Viskan AB',
      'För kunden, Åhus Båtvarv AB',
    ]);
    expect(parties.map(({ fields }) => fields.at(-1)?.value)).toEqual(['Anna Lindqvist', 'Eva']);
  });
});

test('it speaks the language of the client', () => {
  const swedish = releasePaper(subject());
  const english = releasePaper(subject({ language: 'en' }));
  expect(english.language).toBe('en');
  expect(english.parts.map(({ kind }) => kind)).toEqual(swedish.parts.map(({ kind }) => kind));
  const titles = (paper: ReportData) => paper.parts.map(({ title }) => title).filter(Boolean);
  expect(titles(english).filter((title) => titles(swedish).includes(title))).toEqual([]);
});
