import type { Client } from '#domain/clients/client.ts';
import type { Attachment } from '#domain/documents/attachment.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Language } from '#domain/firm/firm.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Defect } from '#domain/releases/defect.ts';
import type { Release } from '#domain/releases/release.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { formatters } from '#i18n/format.ts';
import { backoutParts } from './release-paper-backout.ts';
import { decisionParts } from './release-paper-decision.ts';
import { carriedParts, defectParts } from './release-paper-defects.ts';
import { rolloutParts } from './release-paper-rollout.ts';
import { releaseWords } from './release-words.ts';
import type { PrintedRelease } from './release-words.ts';
import type { ReportData, ReportPart } from './report-data.ts';

/** All that the report of a release tells (itsm.md R2), as stored; names are looked up by id. */
export type ReleaseSubject = {
  readonly language: Language;
  readonly task: LifecycleTask;
  readonly release: Release;
  readonly defects: readonly Defect[];
  readonly documents: readonly Document[];
  readonly related: readonly LifecycleTask[];
  readonly client: Pick<Client, 'name'> | null;
  readonly systemName: string;
  readonly firmName: string;
  readonly people: ReadonlyMap<string, { readonly name: string }>;
  readonly environments: ReadonlyMap<string, { readonly name: string }>;
  readonly files: ReadonlyMap<string, Pick<Attachment, 'sha256' | 'name'>>;
  readonly worked: Seconds;
  readonly at: Instant;
  readonly zone: TimeZone;
};

const scopePart = ({ subject, words }: PrintedRelease): ReportPart => {
  const { release, related } = subject;
  if (release.scope.length === 0)
    return { kind: 'text', title: words.scope.title, text: words.report.nothing };
  return {
    kind: 'table',
    title: words.scope.title,
    columns: [
      { title: words.report.content, share: 6 },
      { title: words.plan.type, share: 2 },
      { title: words.scope.record, share: 2 },
      { title: words.report.built, share: 1 },
    ],
    rows: release.scope.map(({ text, kind, recordId, isBuilt }) => [
      text,
      words.scope.kinds[kind],
      related.find(({ id }) => id === recordId)?.number ?? '',
      isBuilt ? words.report.yes : words.report.no,
    ]),
  };
};

const textPart = (title: string, text: string): readonly ReportPart[] =>
  text === '' ? [] : [{ kind: 'text', title, text }];

/** Each document with its version, who approved it and the hash of its file: what was delivered can be told from what wasn't. */
const documentPart = ({ subject, words, register, format }: PrintedRelease): ReportPart => ({
  kind: 'table',
  title: words.report.documents,
  columns: [
    { title: words.deliverables.type, share: 4 },
    { title: words.deliverables.version, share: 2 },
    { title: words.deliverables.state, share: 3 },
    { title: words.report.sha256, share: 5 },
  ],
  rows: subject.release.deliverables.map(({ documentType, documentId, status, waiver }) => {
    const document = subject.documents.find(({ id }) => id === documentId);
    const version = document?.versions.at(-1);
    const approver = subject.people.get(version?.approvedBy ?? '')?.name ?? '';
    const approvedOn = version?.approvedOn ?? null;
    const approval = approvedOn === null ? [] : [approver, format.date(approvedOn)];
    const name = register.type[documentType];
    return [
      document === undefined || document.title === name ? name : `${name}\n${document.title}`,
      version?.version ?? '',
      [words.deliverables.status[status], waiver, ...approval]
        .filter((text) => text !== '')
        .join('\n'),
      version === undefined ? '' : contentText(version.content, { subject, words }),
    ];
  }),
});

const contentText = (
  content: Document['versions'][number]['content'],
  { subject, words }: Pick<PrintedRelease, 'subject' | 'words'>,
): string => {
  if (content.kind === 'link') return content.url;
  if (content.kind === 'text') return words.report.inRegister;
  return subject.files.get(content.attachmentId)?.sha256 ?? words.report.fileGone;
};

const signatures = ({ subject, words }: PrintedRelease): ReportPart => {
  const { release, task, firmName, client } = subject;
  const { report } = words;
  const lead = subject.people.get(task.responsibleId ?? '')?.name ?? '';
  const fields = (name: string) => [
    { label: report.placeAndDate, value: '' },
    { label: report.signature, value: '' },
    { label: report.printedName, value: name },
  ];
  return {
    kind: 'signatures',
    title: report.signatures,
    parties: [
      { title: `${report.supplier}, ${firmName}`, fields: fields(lead) },
      {
        title: `${report.forClient}, ${client?.name ?? ''}`,
        fields: fields(release.signOff?.name ?? ''),
      },
    ],
  };
};

const signOffPart = ({ subject: { release, zone }, words, format }: PrintedRelease): ReportPart => {
  const { signOff } = release;
  if (signOff === null)
    return { kind: 'text', title: words.signOff.title, text: words.signOff.none };
  const facts = [
    { label: words.signOff.name, value: signOff.name },
    { label: words.signOff.at, value: format.dateTime(signOff.at, zone) },
    { label: words.signOff.method, value: words.signOff.methods[signOff.method] },
    { label: words.signOff.remarks, value: signOff.remarks },
  ];
  return {
    kind: 'facts',
    title: words.signOff.title,
    facts: facts.filter(({ value }) => value !== ''),
  };
};

const headFacts = ({ subject, words, format }: PrintedRelease): ReportData['facts'] => {
  const { release, task, client, systemName, people, zone } = subject;
  const { windowFrom, windowTo } = release;
  const days = [task.plannedStart, task.plannedEnd].flatMap((day) =>
    day === null ? [] : [format.date(day)],
  );
  const facts = [
    { label: words.report.client, value: client?.name ?? '' },
    { label: words.report.system, value: systemName },
    { label: words.plan.type, value: words.type[release.type] },
    { label: words.defects.status, value: words.status[release.status] },
    {
      label: words.report.lead,
      value: people.get(task.responsibleId ?? '')?.name ?? '',
    },
    { label: words.report.planned, value: days.join(' – ') },
    {
      label: words.plan.window,
      value:
        windowFrom === null || windowTo === null
          ? ''
          : `${format.dateTime(windowFrom, zone)} – ${format.dateTime(windowTo, zone)}`,
    },
    { label: words.plan.orderedBy, value: release.orderedBy },
    { label: words.plan.downtime, value: release.downtime },
    { label: words.report.hours, value: format.duration(subject.worked) },
    {
      label: words.lessons.outcome,
      value: release.outcome === null ? '' : words.lessons.outcomes[release.outcome],
    },
  ];
  return facts.filter(({ value }) => value !== '');
};

/**
 * The report of a release as printed, in its client's language: scope, plan and outcome, the decision, every document
 * with its hash, every defect, the way back, what is carried over, and lines to sign on. One that has barely begun says
 * of each part that there is nothing yet.
 */
export const releasePaper = (subject: ReleaseSubject): ReportData => {
  const format = formatters(subject.language, 'SEK');
  const { words, register, documents } = releaseWords[subject.language];
  const printed: PrintedRelease = { subject, words, register, format };
  const { release, task, firmName, at, zone } = subject;
  const name = [task.number, task.title, release.version].filter((text) => text !== '').join(' ');
  return {
    language: subject.language,
    title: `${words.report.title} ${name}`,
    heading: words.report.title,
    subheading: name,
    running: `${words.report.title} ${task.number}`,
    sellerName: firmName,
    facts: headFacts(printed),
    parts: [
      ...textPart(words.report.summary, task.description),
      scopePart(printed),
      ...textPart(words.risks.title, release.risks),
      ...textPart(words.communication.title, release.communication),
      ...rolloutParts(printed),
      ...decisionParts(printed),
      documentPart(printed),
      ...defectParts(printed),
      ...backoutParts(printed),
      ...carriedParts(printed),
      ...textPart(words.lessons.text, release.lessons),
      signOffPart(printed),
      signatures(printed),
    ],
    made: words.report.madeOn.replace('{{date}}', format.dateTime(at, zone)),
    page: { label: documents.page, of: documents.pageOf },
  };
};
