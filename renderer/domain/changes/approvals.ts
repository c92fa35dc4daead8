import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Approval } from './change.ts';

/** The approvals of exactly this content. */
const ofContent = (approvals: readonly Approval[], contentHash: string): readonly Approval[] =>
  approvals.filter(
    (approval) => approval.contentHash === contentHash && approval.status !== 'withdrawn',
  );

/** Where the approvals of the present content stand: `approved` only when somebody was asked and everybody said yes. */
export const approvalState = (
  approvals: readonly Approval[],
  contentHash: string,
): 'none' | 'pending' | 'declined' | 'approved' => {
  const present = ofContent(approvals, contentHash);
  if (present.length === 0) return 'none';
  if (present.some(({ status }) => status === 'declined')) return 'declined';
  return present.every(({ status }) => status === 'approved') ? 'approved' : 'pending';
};

/** Whether the client itself has said yes to this content. */
export const hasClientApproval = (approvals: readonly Approval[], contentHash: string): boolean =>
  ofContent(approvals, contentHash).some(
    ({ scope, status }) => scope === 'client' && status === 'approved',
  );

/** Whether a yes was only spoken and is still to be confirmed in writing. */
export const lacksWriting = ({ status, isVerbal }: Approval): boolean =>
  status === 'approved' && isVerbal;

/** The day by which a spoken yes is to stand in writing: the next workday after the day on which it was given. */
export const writtenBy = (given: PlainDate): PlainDate => nextWorkday(addDays(given, 1));
