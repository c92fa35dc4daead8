import { parseTemplate, templateToForm, emptyTemplateForm } from '#domain/changes/template-form.ts';
import type { TemplateForm } from '#domain/changes/template-form.ts';
import { templateMoves } from '#domain/changes/template-moves.ts';
import type { ChangeTemplateId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { SystemField } from '#components/SystemField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import {
  useMoveChangeTemplateMutation,
  useRemoveChangeTemplateMutation,
  useSaveChangeTemplateMutation,
  type TemplateRow,
} from '#state/changes.ts';
import styles from './changes.module.css';
import { Part } from './Part.tsx';
import { RiskMatrix } from './RiskMatrix.tsx';

type StepsProps = { readonly template: TemplateRow; readonly onClose: () => void };

const Steps = ({ template, onClose }: StepsProps) => {
  const t = useT('changes');
  const [move] = useMoveChangeTemplateMutation();
  const [remove] = useRemoveChangeTemplateMutation();
  const moves = templateMoves(template).map((each) => ({
    ...each,
    label: t(`template.move.${each.to}`),
    lacks: each.lacks.map((lack) => ({ ...lack, text: t(`template.lack.${lack.code}`) })),
  }));
  return (
    <div className={styles['tools']}>
      <MoveButtons
        moves={moves}
        onShow={showSection}
        onMove={(to, { reason }) =>
          void runCommand(move({ id: template.id, to, reason }).unwrap(), () =>
            notify.done(t('template.moved', { status: t(`template.status.${to}`) }), {
              undo: true,
            }),
          )
        }
      />
      {template.uses === 0 ? (
        <Button
          tone="quiet"
          onClick={() =>
            void runCommand(remove({ id: template.id }).unwrap(), () => {
              notify.done(t('template.removed'), { undo: true });
              onClose();
            })
          }
        >
          {t('template.remove')}
        </Button>
      ) : null}
    </div>
  );
};

type TemplateDrawerProps = { readonly template: TemplateRow | null; readonly onClose: () => void };

/** A template: its steps, its plan, and its way into use. */
export const TemplateDrawer = ({ template, onClose }: TemplateDrawerProps) => {
  const t = useT('changes');
  const [save] = useSaveChangeTemplateMutation();
  const form = useDomainForm<TemplateForm, ChangeTemplateId>({
    values: template === null ? emptyTemplateForm() : templateToForm(template),
    parse: parseTemplate,
    onSave: (typed) => save({ id: template?.id ?? null, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('template.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  const [likelihood, impact] = form.fields.watch(['likelihood', 'impact']);
  const title = template === null ? t('template.add') : t('template.edit', { name: template.name });
  return (
    <Drawer title={title} isOpen onClose={onClose} size="large">
      {template === null ? null : <Steps template={template} onClose={onClose} />}
      <Form form={form}>
        <TextField name="name" label={t('template.name')} isRequired hasAutoFocus />
        <SystemField name="systemId" label={t('template.system')} clientId={null} />
        <Part id="plan" title={t('section.plan')}>
          <TextAreaField name="plan" label={t('field.plan')} rows={4} />
          <TextAreaField name="testPlan" label={t('field.testPlan')} rows={2} />
          <TextAreaField name="backoutPlan" label={t('field.backoutPlan')} rows={2} />
          <TextField name="estimate" label={t('field.estimate')} placeholder="2:00" isFigure />
        </Part>
        <Part id="risk" title={t('section.risk')}>
          <RiskMatrix
            likelihood={Number(likelihood)}
            impact={Number(impact)}
            onPick={(up, right) => {
              form.fields.setValue('likelihood', String(up), { shouldDirty: true });
              form.fields.setValue('impact', String(right), { shouldDirty: true });
            }}
          />
        </Part>
        <p className={styles['soft']}>{t('template.backToDraft')}</p>
        <FormBar />
      </Form>
    </Drawer>
  );
};
