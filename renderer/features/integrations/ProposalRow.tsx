import { Button } from '#components/Button.tsx';
import { integrationName, useSupportWords } from '#components/integrations/use-support-words.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { upgradePlan } from '#domain/integrations/upgrade-plan.ts';
import type { IntegrationRow } from '#state/integrations.ts';
import { useToday } from '#state/session.ts';
import { usePlanUpgrade } from './use-plan-upgrade.ts';
import styles from './integrations.module.css';

/** One upgrade that is due: what, where, until when, to what, and the two ways to plan it. */
export const ProposalRow = ({ row }: { readonly row: IntegrationRow }) => {
  const { t, format, counted, days } = useSupportWords();
  const today = useToday();
  const { plan, target } = usePlanUpgrade(row);
  const { start, end } = upgradePlan(row.support, today);
  const name = integrationName(row);
  return (
    <tr>
      <td>
        <RecordLink to={paths.integration(row.id)}>{name}</RecordLink>
      </td>
      <td>
        <RecordLink to={paths.system(row.systemId)}>{row.systemName}</RecordLink>{' '}
        <span className={styles['soft']}>{row.clientName}</span>
      </td>
      <td>
        {counted(row)} <span className={styles['soft']}>{days(row.support.daysLeft)}</span>
      </td>
      <td>
        {target === null ? '–' : target.name}{' '}
        {target === null || target.end === null ? null : (
          <span className={styles['soft']}>{format.date(target.end)}</span>
        )}{' '}
        {target?.isLts === true ? (
          <span className={styles['soft']}>{t('proposals.lts')}</span>
        ) : null}
      </td>
      <td className={styles['date']}>{format.date(start)}</td>
      <td className={styles['date']}>{format.date(end)}</td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its buttons have names of their own */}
      <td>
        <div className={styles['actions']}>
          <Button onClick={() => void plan('integration')}>
            {t('proposals.plan')}
            <span className="visually-hidden">: {name}</span>
          </Button>
          <Button tone="quiet" onClick={() => void plan('change')}>
            {t('proposals.planChange')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      </td>
    </tr>
  );
};
