import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { useDefaultItems } from '#components/handovers/use-default-items.ts';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import type { Person } from '#domain/people/person.ts';
import { emptyHandoverForm } from '#domain/systems/handover-form.ts';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useSaveHandoverMutation } from '#state/handovers.ts';
import type { LostSystem } from '#state/people.ts';
import styles from './people.module.css';

type LostSystemProps = {
  readonly lost: LostSystem;
  readonly lastDay: PlainDate;
  /** Who may take over. */
  readonly others: readonly Person[];
};

/** A system that would be without a lead: the handover that is planned, or one to plan. */
export const LostSystemRow = ({ lost, lastDay, others }: LostSystemProps) => {
  const t = useT('people');
  const format = useFormat();
  const defaultItems = useDefaultItems();
  const [save] = useSaveHandoverMutation();
  const [to, setTo] = useState('');
  const { system, clientName, handover, isHandedOver } = lost;
  const plan = (): Promise<boolean> => {
    const firstDay = addDays(lastDay, 1);
    const form = { ...emptyHandoverForm(firstDay), toPersonId: to, items: defaultItems() };
    return runCommand(
      save({ id: null, systemId: system.id, form: { ...form, reason: 'left' } }).unwrap(),
      () => notify.done(t('leaving.plannedNow'), { undo: true }),
    );
  };
  const words = {
    name: others.find(({ id }) => id === handover?.toPersonId)?.name ?? '–',
    date: handover === null ? '' : format.date(handover.plannedOn),
  };
  return (
    <li>
      <span>
        <RecordLink to={paths.system(system.id, { part: 'people' })}>{system.name}</RecordLink>{' '}
        <span className={styles['client']}>{clientName}</span>
      </span>
      {handover === null ? (
        <>
          <SelectInput
            label={t('leaving.successor', { system: system.name })}
            value={to}
            onChange={setTo}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button isDisabled={to === ''} onClick={() => void plan()}>
            {t('leaving.plan')}
          </Button>
        </>
      ) : (
        <span className={isHandedOver ? undefined : styles['warning']}>
          {isHandedOver ? t('leaving.planned', words) : t('leaving.late', words)}
        </span>
      )}
    </li>
  );
};
