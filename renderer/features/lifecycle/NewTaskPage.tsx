import { useNavigate, useSearchParams } from 'react-router';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import { TaskEditor } from './TaskEditor.tsx';

/** A task to be: on the system that the address names, if any. */
export const NewTaskPage = () => {
  const t = useT('tasks');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <Page title={t('add')} crumbs={[{ label: t('title'), to: paths.tasks() }]}>
      <TaskEditor
        id={null}
        values={{ ...emptyTaskForm(), systemId: search.get('system') ?? '' }}
        onSaved={(id) => {
          notify.done(t('created'), { undo: true });
          void navigate(paths.task(id), { replace: true });
        }}
        onCancel={() => void navigate(-1)}
      />
    </Page>
  );
};
