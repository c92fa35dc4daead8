import type { PrintedRelease } from './release-words.ts';
import type { ReportPart } from './report-data.ts';

/** How one would have turned back, and, when it came to that, how it went. */
export const backoutParts = ({ subject, words, format }: PrintedRelease): readonly ReportPart[] => {
  const { release, zone, related } = subject;
  const { backoutPlan, backout, problemId } = release;
  const { decisionPoint, longest, steps, isTested } = backoutPlan;
  const problem = related.find(({ id }) => id === problemId);
  const restoredAt = backout?.restoredAt ?? null;
  const facts = [
    {
      label: words.clock.decisionPoint,
      value: decisionPoint === null ? '' : format.dateTime(decisionPoint, zone),
    },
    { label: words.clock.longest, value: longest === null ? '' : format.duration(longest) },
    {
      label: words.report.tried,
      value: isTested ? words.room.backoutTested : words.room.backoutNotTested,
    },
    {
      label: words.clock.decidedAt,
      value: backout === null ? '' : format.dateTime(backout.decidedAt, zone),
    },
    { label: words.report.cause, value: backout?.reason ?? '' },
    {
      label: words.clock.restoredAt,
      value: restoredAt === null ? '' : format.dateTime(restoredAt, zone),
    },
    {
      label: words.defects.problem,
      value: problem === undefined ? '' : `${problem.number} ${problem.title}`,
    },
  ];
  if (steps.length === 0 && backout === null)
    return [{ kind: 'text', title: words.report.backout, text: words.room.backoutMissing }];
  return [
    {
      kind: 'facts',
      title: words.report.backout,
      facts: facts.filter(({ value }) => value !== ''),
    },
    {
      kind: 'table',
      title: '',
      columns: [
        { title: words.backout.steps, share: 6 },
        { title: words.report.ticked, share: 3 },
      ],
      rows: steps.map(({ text, doneAt }) => [
        text,
        doneAt === null ? '' : format.dateTime(doneAt, zone),
      ]),
    },
  ];
};
