import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { readForm } from '#domain/form.ts';
import type { SeriesFinding } from '#domain/invoices/series-audit.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { useT } from '#i18n/t.ts';
import { useExplainSeriesGapMutation } from '#state/series.ts';

type ExplainDialogProps = {
  readonly gap: Extract<SeriesFinding, { kind: 'gap' }>;
  readonly onClose: () => void;
};

type ReasonForm = { readonly reason: string };

/** Asks why numbers were never given to anything. The gap stays; its reason stands beside it from now on. */
export const ExplainDialog = ({ gap, onClose }: ExplainDialogProps) => {
  const t = useT('series');
  const [explain] = useExplainSeriesGapMutation();
  const { first, last, from, to } = gap;
  const form = useDomainForm<ReasonForm, unknown>({
    values: { reason: '' },
    parse: ({ reason }) => readForm({ reason: parseRequiredText(reason, textLimits.name) }),
    onSave: ({ reason }) => explain({ first, last, reason }).unwrap(),
    onSaved: () => {
      notify.done(t('explain.done'));
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal
      title={t('explain.title', { numbers: from === to ? from : `${from} – ${to}` })}
      isOpen
      onClose={onClose}
    >
      <Form form={form} isGuarded={false}>
        <p>{t('explain.text')}</p>
        <TextField
          name="reason"
          label={t('explain.reason')}
          hint={t('explain.hint')}
          isRequired
          hasAutoFocus
        />
        <FormBar action={t('explain.action')} />
      </Form>
    </Modal>
  );
};
