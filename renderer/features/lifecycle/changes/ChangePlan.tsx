import { formatDuration } from '#domain/time/duration.ts';
import type { SystemId } from '#domain/record.ts';
import { KeyValues } from '#components/KeyValues.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { ChangeRecord } from '#state/changes.ts';
import { useTimeZone } from '#state/session.ts';
import styles from './changes.module.css';
import { Collisions } from './Collisions.tsx';
import { Part } from './Part.tsx';

const Text = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const t = useT('changes');
  return (
    <div>
      <h3 className={styles['label']}>{label}</h3>
      {text === '' ? (
        <p className={styles['soft']}>{t('empty')}</p>
      ) : (
        <p className={styles['text']}>{text}</p>
      )}
    </div>
  );
};

/** How it is done, how it is tested, how one gets back; what it takes and costs. */
export const ChangePlan = ({ change }: { readonly change: ChangeRecord }) => {
  const t = useT('changes');
  const format = useFormat();
  const { estimate, isBillable, quote } = change;
  return (
    <Part id="plan" title={t('section.plan')}>
      <div className={styles['texts']}>
        <Text label={t('field.plan')} text={change.plan} />
        <Text label={t('field.testPlan')} text={change.testPlan} />
        <Text label={t('field.backoutPlan')} text={change.backoutPlan} />
      </div>
      <KeyValues
        columns={3}
        items={[
          {
            label: t('field.estimate'),
            value: estimate === null ? null : `${formatDuration(estimate)} h`,
          },
          {
            label: t('field.quote'),
            value: isBillable ? (quote === null ? null : format.money(quote)) : t('notBillable'),
          },
          {
            label: t('field.outage'),
            value: change.hasOutage ? change.outage : t('noOutage'),
          },
        ]}
      />
    </Part>
  );
};

type WindowProps = { readonly change: ChangeRecord; readonly systemId: SystemId };

/** When it is to be done, and what that runs into. */
export const ChangeWindow = ({ change, systemId }: WindowProps) => {
  const t = useT('changes');
  const format = useFormat();
  const zone = useTimeZone();
  const { id, windowFrom: from, windowTo: to } = change;
  return (
    <Part id="window" title={t('section.window')}>
      {from === null || to === null ? (
        <p className={styles['soft']}>{t('noWindow')}</p>
      ) : (
        <>
          <KeyValues
            items={[
              { label: t('field.windowFrom'), value: format.dateTime(from, zone) },
              { label: t('field.windowTo'), value: format.dateTime(to, zone) },
            ]}
          />
          <Collisions slot={{ id, systemId, from, to }} />
        </>
      )}
    </Part>
  );
};
