import { useState } from 'react';
import { useNavigate } from 'react-router';
import { parseId, type SystemId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useStartFromTemplateMutation, type TemplateRow } from '#state/changes.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import styles from './changes.module.css';

type UseTemplateProps = { readonly template: TemplateRow; readonly onClose: () => void };

const mostSystems = 500;

/** A standard change to be, from a template: on which system, and what it is called. */
export const UseTemplate = ({ template, onClose }: UseTemplateProps) => {
  const t = useT('changes');
  const shell = useT('shell');
  const problems = useT('problems');
  const navigate = useNavigate();
  const { data: systems } = useListSystemsQuery({ limit: mostSystems });
  const [start] = useStartFromTemplateMutation();
  const [systemId, setSystemId] = useState<string>(template.systemId ?? '');
  const [title, setTitle] = useState(template.name);
  const [isTried, setTried] = useState(false);
  const system = parseId<SystemId>(systemId);

  const make = async (): Promise<void> => {
    setTried(true);
    if (!system.ok) return;
    const wish = { templateId: template.id, systemId: system.value, title };
    await runCommand(start(wish).unwrap(), (id) => {
      notify.done(t('template.started'), { undo: true });
      void navigate(paths.task(id));
    });
  };

  return (
    <Modal
      title={t('template.useTitle', { name: template.name })}
      isOpen
      onClose={onClose}
      size="small"
    >
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextInput
          label={t('template.changeTitle')}
          value={title}
          onChange={setTitle}
          hasAutoFocus
        />
        <SelectInput
          label={t('template.system')}
          value={systemId}
          onChange={setSystemId}
          isRequired
          isDisabled={template.systemId !== null}
          problem={isTried && !system.ok ? problems('field.required') : undefined}
          options={(systems?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('template.start')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
