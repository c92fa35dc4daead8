import { useState } from 'react';
import { useNavigate } from 'react-router';
import { parseId, type SystemId } from '#domain/record.ts';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useStartFromTemplateMutation, type TemplateRow } from '#state/changes.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import { DialogForm } from './DialogForm.tsx';

type UseTemplateProps = { readonly template: TemplateRow; readonly onClose: () => void };

const mostSystems = 500;

/** A standard change to be, from a template: on which system, and what it is called. */
export const UseTemplate = ({ template, onClose }: UseTemplateProps) => {
  const t = useT('changes');
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
    <DialogForm
      title={t('template.useTitle', { name: template.name })}
      submit={t('template.start')}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <TextInput label={t('template.changeTitle')} value={title} onChange={setTitle} hasAutoFocus />
      <SelectInput
        label={t('template.system')}
        value={systemId}
        onChange={setSystemId}
        isRequired
        isDisabled={template.systemId !== null}
        problem={isTried && !system.ok ? problems('field.required') : undefined}
        options={(systems?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </DialogForm>
  );
};
