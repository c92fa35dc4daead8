import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { brandText } from '#domain/brand.ts';
import { parseServiceLevel } from '#domain/cases/parse-service-level.ts';
import {
  emptyServiceLevelForm,
  serviceLevelToForm,
  weekdays,
  type ServiceLevelForm,
} from '#domain/cases/service-level-form.ts';
import type { ServiceLevel } from '#domain/cases/service-level.ts';
import type { ClientId } from '#domain/record.ts';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useSaveServiceLevelMutation } from '#state/cases.ts';
import { useToday } from '#state/session.ts';
import styles from './clients.module.css';

type ServiceLevelDrawerProps = {
  readonly clientId: ClientId;
  /** Null: a new one. */
  readonly level: ServiceLevel | null;
  /** What a new one begins as: the agreement that it follows on. */
  readonly after?: ServiceLevel | undefined;
  readonly onClose: () => void;
};

/** A Monday: any will do to name the weekdays after it. */
const aMonday = brandText<PlainDate>('2026-11-23');

const Hours = () => {
  const t = useT('cases');
  const format = useFormat();
  return (
    <fieldset className={styles['group']}>
      <legend>{t('level.hours')}</legend>
      <p className={styles['note']}>{t('level.hoursHint')}</p>
      {weekdays.map((weekday, place) => {
        const day = format.longWeekday(addDays(aMonday, place));
        return (
          <FieldRow key={weekday}>
            <TextField name={`hours.${place}.from`} label={t('level.opens', { day })} isFigure />
            <TextField name={`hours.${place}.to`} label={t('level.shuts', { day })} isFigure />
          </FieldRow>
        );
      })}
      <SwitchField
        name="keepsHolidays"
        label={t('level.holidays')}
        hint={t('level.holidaysHint')}
      />
      <TextField name="extraClosed" label={t('level.extraClosed')} hint={t('level.datesHint')} />
      <TextField name="extraOpen" label={t('level.extraOpen')} />
    </fieldset>
  );
};

const Targets = ({ targets }: Pick<ServiceLevelForm, 'targets'>) => {
  const t = useT('cases');
  return (
    <fieldset className={styles['group']}>
      <legend>{t('level.targets')}</legend>
      <p className={styles['note']}>{t('level.targetsHint')}</p>
      {targets.map(({ metric, priority }, place) => (
        <FieldRow key={`${metric}${priority}`}>
          <TextField
            name={`targets.${place}.within`}
            label={t('level.within', { metric: t(`clock.metric.${metric}`), priority })}
            isFigure
          />
          <SwitchField name={`targets.${place}.hasPenalty`} label={t('level.withPenalty')} />
        </FieldRow>
      ))}
    </fieldset>
  );
};

/** An agreed service level, beside the client's page: when the service is open, and what is promised by priority. */
export const ServiceLevelDrawer = ({
  clientId,
  level,
  after,
  onClose,
}: ServiceLevelDrawerProps) => {
  const t = useT('cases');
  const today = useToday();
  const [save] = useSaveServiceLevelMutation();
  const from = level ?? after;
  const values = from === undefined ? emptyServiceLevelForm() : serviceLevelToForm(from);
  const form = useDomainForm({
    values,
    parse: (typed: ServiceLevelForm) => parseServiceLevel(typed, { today }),
    onSave: (typed: ServiceLevelForm) =>
      save({ id: level?.id ?? null, clientId, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('level.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer
      title={level === null ? t('level.add') : t('level.edit')}
      isOpen
      onClose={onClose}
      size="large"
    >
      <Form form={form}>
        <p className={styles['note']}>
          {level === null ? t('level.fromNow') : t('level.rewrites')}
        </p>
        <FieldRow>
          <TextField
            name="name"
            label={t('level.name')}
            placeholder={t('level.namePlaceholder')}
            isRequired
            hasAutoFocus
          />
          <TextField name="goal" label={t('level.goal')} unit="%" isFigure />
        </FieldRow>
        <Targets targets={values.targets} />
        <Hours />
        <TextAreaField
          name="penalty"
          label={t('level.penalty')}
          hint={t('level.penaltyHint')}
          rows={2}
        />
        <FormBar />
      </Form>
    </Drawer>
  );
};
