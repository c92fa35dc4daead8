import type { GoCriterion, GoDecision } from '#domain/releases/release.ts';
import type { PaperFact } from './paper-data.ts';
import type { PrintedRelease } from './release-words.ts';
import type { ReportPart } from './report-data.ts';

const answerOf = ({ isMet }: GoCriterion, { words }: PrintedRelease): string => {
  if (isMet === null) return words.decision.unanswered;
  return isMet ? words.decision.met : words.decision.unmet;
};

const wordsOf = ({ text, standard }: GoCriterion, { words }: PrintedRelease): string =>
  text === '' && standard !== undefined ? words.decision.standard[standard] : text;

const factsOf = (decision: GoDecision, printed: PrintedRelease): readonly PaperFact[] => {
  const { words, subject } = printed;
  const { by, present, reason } = decision;
  const name = by === null ? '' : (subject.people.get(by)?.name ?? '');
  return [
    { label: words.decision.by, value: name },
    { label: words.decision.present, value: present },
    { label: words.decision.reason, value: reason },
  ].filter(({ value }) => value !== '');
};

/** The record of go and no-go: every decision in order, and the questions as they were answered at the newest. */
export const decisionParts = (printed: PrintedRelease): readonly ReportPart[] => {
  const { subject, words, format } = printed;
  const { decisions, goCriteria } = subject.release;
  const sheets = decisions.map((decision) => ({
    title: `${words.decision.result[decision.result]}, ${format.dateTime(decision.at, subject.zone)}`,
    facts: factsOf(decision, printed),
  }));
  const answers = decisions.at(-1)?.criteria ?? goCriteria;
  const columns = [
    { title: words.report.question, share: 6 },
    { title: words.room.tally, share: 2 },
    { title: words.report.note, share: 4 },
  ];
  return [
    sheets.length === 0
      ? { kind: 'text', title: words.decision.title, text: words.decision.none }
      : { kind: 'sheets', title: words.decision.title, sheets },
    ...(answers.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: words.report.criteria,
            columns,
            rows: answers.map((each) => [
              wordsOf(each, printed),
              answerOf(each, printed),
              each.note,
            ]),
          },
        ]),
  ];
};
