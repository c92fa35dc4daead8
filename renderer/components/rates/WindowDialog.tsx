import { windowDays } from '#domain/rates/rate.ts';
import type { RateWindow } from '#domain/rates/rate.ts';
import { emptyWindowForm, parseWindow, windowToForm } from '#domain/rates/window-form.ts';
import type { WindowForm } from '#domain/rates/window-form.ts';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { MultiSelectField } from '#components/MultiSelectField.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveRateWindowMutation } from '#state/rates.ts';
import type { RateOwner } from '#state/rates.ts';
import { useDayWords } from './use-day-words.ts';
import styles from './rates.module.css';

type WindowDialogProps = {
  readonly owner: RateOwner;
  /** Null: a new one. */
  readonly window: RateWindow | null;
  readonly onClose: () => void;
};

/** A time of the week with a price of its own: on which days, from when to when, and how many per cent of the rate. */
export const WindowDialog = ({ owner, window, onClose }: WindowDialogProps) => {
  const t = useT('rates');
  const dayWords = useDayWords();
  const [save] = useSaveRateWindowMutation();
  const form = useDomainForm<WindowForm, unknown>({
    values: window === null ? emptyWindowForm() : windowToForm(window),
    parse: parseWindow,
    onSave: (typed) => save({ id: window?.id ?? null, owner, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('window.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t(window === null ? 'window.add' : 'window.edit')} isOpen onClose={onClose}>
      <Form form={form}>
        <FieldRow>
          <TextField
            name="name"
            label={t('window.name')}
            placeholder={t('window.namePlaceholder')}
            isRequired
            hasAutoFocus
          />
          <TextField name="factor" label={t('window.factor')} unit="%" isFigure isRequired />
        </FieldRow>
        <MultiSelectField
          name="days"
          label={t('window.days')}
          options={windowDays.map((day) => ({ value: String(day), label: dayWords.of(day) }))}
        />
        <FieldRow>
          <TextField name="from" label={t('window.from')} hint={t('window.fromHint')} isFigure />
          <TextField name="to" label={t('window.to')} hint={t('window.toHint')} isFigure />
        </FieldRow>
        <p className={styles['note']}>{t('window.effect')}</p>
        <FormBar />
      </Form>
    </Modal>
  );
};
