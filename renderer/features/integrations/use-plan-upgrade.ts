import { notify } from '#components/notify.tsx';
import { integrationName, useSupportWords } from '#components/integrations/use-support-words.ts';
import { runCommand } from '#components/run-command.ts';
import { longestSupported } from '#domain/integrations/support-cycle.ts';
import type { SupportCycle } from '#domain/integrations/support-cycle.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import {
  useGetSupportProductQuery,
  usePlanUpgradeMutation,
  type IntegrationRow,
} from '#state/integrations.ts';
import { useToday } from '#state/session.ts';
import { cycleName } from './upgrade-words.ts';

type Target = {
  readonly name: string;
  readonly end: PlainDate | null;
  /** Chosen for its long-term support. */
  readonly isLts: boolean;
};

const targetOf = (row: IntegrationRow, cycle: SupportCycle | null): Target | null => {
  // Nothing is newer than what is there.
  if (cycle === null || cycle.cycle === row.cycle) return null;
  const { endSupport } = cycle;
  const end = endSupport === 'ended' ? null : endSupport;
  return { name: cycleName(cycle), end, isLts: cycle.isLts === true };
};

/** Makes an upgrade's work in the user's words, and says what to move to: the cycle with the longest support. */
export const usePlanUpgrade = (row: IntegrationRow) => {
  const { t, format, counted } = useSupportWords();
  const today = useToday();
  const { cycleSource } = row.product;
  const { data } = useGetSupportProductQuery(cycleSource, { skip: cycleSource === '' });
  const [save] = usePlanUpgradeMutation();
  const target = targetOf(row, longestSupported(data ?? null, today));
  const name = integrationName(row);
  const plan = (kind: 'integration' | 'change'): Promise<boolean> => {
    const ends = t('proposals.taskText', { name, date: counted(row) });
    const then =
      target === null || target.end === null
        ? []
        : [
            t('proposals.taskTextTo', {
              to: `${row.product.product} ${target.name}`,
              date: format.date(target.end),
            }),
          ];
    const title =
      target === null
        ? t('proposals.taskTitle', { name })
        : t('proposals.taskTitleTo', { name, to: target.name });
    const why = target?.isLts === true ? [t('proposals.taskTextLts')] : [];
    const description = [ends, ...then, ...why].join(' ');
    return runCommand(save({ id: row.id, kind, title, description }).unwrap(), () =>
      notify.done(t('proposals.planned'), { undo: true }),
    );
  };
  return { plan, target };
};
