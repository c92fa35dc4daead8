import type { Approval, Change } from './change.ts';

/** What is said yes to: how, when, with what way back, and for how much. */
export type ChangeContent = Pick<
  Change,
  | 'plan'
  | 'testPlan'
  | 'backoutPlan'
  | 'hasOutage'
  | 'outage'
  | 'windowFrom'
  | 'windowTo'
  | 'isBillable'
  | 'quote'
>;

/** The content as one text, whose SHA-256 an approval carries: the same content gives the same text, another another. */
export const contentText = (content: ChangeContent): string =>
  JSON.stringify([
    content.plan,
    content.testPlan,
    content.backoutPlan,
    content.hasOutage,
    content.outage,
    content.windowFrom,
    content.windowTo,
    content.isBillable,
    content.quote,
  ]);

type Asked = Pick<Approval, 'contentHash' | 'askedAt'>;

/** The contents that were put to anybody, by hash, in the order in which they first were. */
const versions = (approvals: readonly Asked[]): readonly string[] => {
  const inOrder = approvals.toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : 1));
  return [...new Set(inOrder.map(({ contentHash }) => contentHash))];
};

/** Which version of the content a hash is, counted from 1: one that nobody was asked about is the next. */
export const versionOf = (approvals: readonly Asked[], contentHash: string): number => {
  const known = versions(approvals);
  const place = known.indexOf(contentHash);
  return place === -1 ? known.length + 1 : place + 1;
};

/** The approvals after an edit: what was asked or said of other content lapses; what was declined stays said. */
export const lapse = (approvals: readonly Approval[], contentHash: string): readonly Approval[] =>
  approvals.map((approval) =>
    approval.contentHash !== contentHash &&
    (approval.status === 'pending' || approval.status === 'approved')
      ? { ...approval, status: 'withdrawn' }
      : approval,
  );
