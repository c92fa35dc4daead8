import { emptyFreezeForm, freezeToForm, parseFreeze } from '#domain/changes/freeze-form.ts';
import type { FreezeForm } from '#domain/changes/freeze-form.ts';
import type { FreezePeriod } from '#domain/changes/change.ts';
import type { FreezePeriodId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { Button } from '#components/Button.tsx';
import { DateField } from '#components/DateField.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { SystemField } from '#components/SystemField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useRemoveFreezePeriodMutation, useSaveFreezePeriodMutation } from '#state/changes.ts';
import { useToday } from '#state/session.ts';

type FreezeDrawerProps = {
  readonly freeze: FreezePeriod | null;
  readonly day: PlainDate;
  readonly onClose: () => void;
};

/** Days in which nothing is changed: everywhere, or in one system. */
export const FreezeDrawer = ({ freeze, day, onClose }: FreezeDrawerProps) => {
  const t = useT('changes');
  const today = useToday();
  const [save] = useSaveFreezePeriodMutation();
  const [remove] = useRemoveFreezePeriodMutation();
  const form = useDomainForm<FreezeForm, FreezePeriodId>({
    values: freeze === null ? emptyFreezeForm(day) : freezeToForm(freeze),
    parse: (typed) => parseFreeze(typed, { today }),
    onSave: (typed) => save({ id: freeze?.id ?? null, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('calendar.freezeSaved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  const title =
    freeze === null ? t('calendar.addFreeze') : t('calendar.editFreeze', { name: freeze.name });
  return (
    <Drawer title={title} isOpen onClose={onClose}>
      <Form form={form}>
        <TextField name="name" label={t('calendar.freezeName')} isRequired hasAutoFocus />
        <SystemField
          name="systemId"
          label={t('calendar.system')}
          hint={t('calendar.allSystems')}
          clientId={null}
        />
        <FieldRow>
          <DateField name="from" label={t('calendar.from')} />
          <DateField name="to" label={t('calendar.to')} />
        </FieldRow>
        <FormBar>
          {freeze === null ? null : (
            <Button
              tone="quiet"
              onClick={() =>
                void runCommand(remove({ id: freeze.id }).unwrap(), () => {
                  notify.done(t('calendar.freezeRemoved'), { undo: true });
                  onClose();
                })
              }
            >
              {t('calendar.removeFreeze')}
            </Button>
          )}
        </FormBar>
      </Form>
    </Drawer>
  );
};
