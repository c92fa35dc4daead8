import type { Defect } from '#domain/releases/defect.ts';
import type { PrintedRelease } from './release-words.ts';
import type { ReportPart } from './report-data.ts';

const numberOf = ({ subject }: PrintedRelease, id: string | null): string =>
  subject.related.find((task) => task.id === id)?.number ??
  (id === subject.task.id ? subject.task.number : '');

const sheetOf = (defect: Defect, printed: PrintedRelease) => {
  const { words, subject, format } = printed;
  const { defects } = words;
  const nameOf = (id: Defect['foundBy']): string =>
    id === null ? '' : (subject.people.get(id)?.name ?? '');
  const found = [
    format.date(defect.foundOn),
    defects.places[defect.foundIn],
    nameOf(defect.foundBy),
  ].filter((text) => text !== '');
  const facts = [
    { label: defects.severity, value: defects.severities[defect.severity] },
    { label: defects.status, value: defects.statuses[defect.status] },
    { label: defects.found, value: found.join(', ') },
    { label: defects.steps, value: defect.steps },
    { label: defects.expected, value: defect.expected },
    { label: defects.actual, value: defect.actual },
    { label: defects.fixedIn, value: numberOf(printed, defect.fixedInReleaseId) },
    { label: defects.fixedBy, value: nameOf(defect.fixedBy) },
    { label: defects.verifiedBy, value: nameOf(defect.verifiedBy) },
    { label: defects.problem, value: numberOf(printed, defect.problemId) },
    { label: defects.consent, value: defect.consent },
  ];
  return {
    title: `${defect.number} ${defect.title}`,
    facts: facts.filter(({ value }) => value !== ''),
  };
};

/** Every defect report of the release, whatever became of it. */
export const defectParts = (printed: PrintedRelease): readonly ReportPart[] => {
  const { subject, words } = printed;
  const { defects, title } = { defects: subject.defects, title: words.report.defects };
  if (defects.length === 0) return [{ kind: 'text', title, text: words.report.noDefects }];
  return [{ kind: 'sheets', title, sheets: defects.map((each) => sheetOf(each, printed)) }];
};

/** What the release leaves unmended, and what takes it up. */
export const carriedParts = (printed: PrintedRelease): readonly ReportPart[] => {
  const { subject, words } = printed;
  const title = words.report.carried;
  const left = subject.defects.filter(
    ({ status }) => status === 'deferred' || status === 'known-error',
  );
  if (left.length === 0) return [{ kind: 'text', title, text: words.report.noCarried }];
  return [
    {
      kind: 'table',
      title,
      columns: [
        { title: words.defects.number, share: 2 },
        { title: words.defects.name, share: 5 },
        { title: words.defects.status, share: 2 },
        { title: words.report.takenUp, share: 3 },
      ],
      rows: left.map((defect) => [
        defect.number,
        defect.title,
        words.defects.statuses[defect.status],
        [numberOf(printed, defect.fixedInReleaseId), numberOf(printed, defect.problemId)]
          .filter((text) => text !== '')
          .join(', '),
      ]),
    },
  ];
};
