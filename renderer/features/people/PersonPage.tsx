import { IconDoorExit, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Button } from '#components/Button.tsx';
import { PersonCompetence } from '#components/competence/PersonCompetence.tsx';
import { confirm } from '#components/confirm.ts';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useGetPersonQuery, useRemovePersonMutation } from '#state/people.ts';
import { EndEmploymentDialog } from './EndEmploymentDialog.tsx';
import { PersonDrawer } from './PersonDrawer.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { PersonSystems } from './PersonSystems.tsx';
import { PersonTasks } from './PersonTasks.tsx';

const PersonActions = ({ person }: { readonly person: Person }) => {
  const t = useT('people');
  const navigate = useNavigate();
  const [remove] = useRemovePersonMutation();
  const [isEditing, setEditing] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const isEmployed = person.employments.at(-1)?.to === null;
  const askToRemove = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('removeTitle'),
      text: t('removeText', { name: person.name }),
      action: t('remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: person.id }).unwrap(), () => {
      notify.done(t('removed'), { undo: true });
      void navigate(paths.people());
    });
  };
  useShortcut('mod+e', () => setEditing(true));
  return (
    <>
      <Button icon={<IconPencil size={15} />} onClick={() => setEditing(true)} keys="mod+e">
        {t('edit')}
      </Button>
      <ActionMenu
        label={t('more', { name: person.name })}
        items={[
          ...(isEmployed
            ? [
                {
                  label: t('leaving.action'),
                  icon: <IconDoorExit size={15} />,
                  onSelect: () => setLeaving(true),
                },
              ]
            : []),
          {
            label: t('remove'),
            icon: <IconTrash size={15} />,
            tone: 'danger',
            onSelect: () => void askToRemove(),
          },
        ]}
      />
      {isLeaving ? <EndEmploymentDialog person={person} onClose={() => setLeaving(false)} /> : null}
      {isEditing ? <PersonDrawer person={person} onClose={() => setEditing(false)} /> : null}
    </>
  );
};

/** One person: employment, rate, the systems led and the open tasks. */
export const PersonPage = () => {
  const t = useT('people');
  const id = useRecordId<PersonId>();
  const query = useGetPersonQuery(id);
  return (
    <LoadedRecord query={query} missing={{ title: t('missing'), text: t('missingText') }}>
      {(person) => (
        <Page
          key={person.id}
          title={person.name}
          crumbs={[{ label: t('title'), to: paths.people() }]}
          actions={<PersonActions person={person} />}
          aside={<PersonFacts person={person} />}
        >
          <PersonSystems person={person} />
          <PersonCompetence person={person} />
          <PersonTasks person={person} />
        </Page>
      )}
    </LoadedRecord>
  );
};
