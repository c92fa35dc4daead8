import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { SystemId } from '#domain/record.ts';
import type { Environment } from '#domain/systems/environment.ts';
import { useT } from '#i18n/t.ts';
import { useListEnvironmentsQuery, useRemoveEnvironmentMutation } from '#state/systems.ts';
import { EnvironmentForm } from './EnvironmentForm.tsx';
import styles from './systems.module.css';

type RowProps = { readonly environment: Environment; readonly onEdit: () => void };

const EnvironmentRow = ({ environment, onEdit }: RowProps) => {
  const t = useT('systems');
  const [remove] = useRemoveEnvironmentMutation();
  const { id, name } = environment;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t(`environments.kind.${environment.kind}`)}</td>
      <td>{environment.url}</td>
      <td>{environment.host}</td>
      <td>{environment.maintenanceWindow}</td>
      <td className={styles['rowActions']}>
        <IconButton
          icon={<IconPencil size={15} />}
          label={t('environments.editOf', { name })}
          onClick={onEdit}
        />
        <IconButton
          icon={<IconTrash size={15} />}
          label={t('environments.removeOf', { name })}
          onClick={() =>
            void runCommand(remove({ id }).unwrap(), () =>
              notify.done(t('environments.removed'), { undo: true }),
            )
          }
        />
      </td>
    </tr>
  );
};

/** Where the system runs: each place in a row, changed where it stands. */
export const SystemEnvironments = ({ systemId }: { readonly systemId: SystemId }) => {
  const t = useT('systems');
  const query = useListEnvironmentsQuery(systemId);
  const [open, setOpen] = useState<Environment | 'new' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Section
      title={t('environments.title')}
      actions={
        <Button icon={<IconPlus size={15} />} onClick={() => setOpen('new')}>
          {t('environments.add')}
        </Button>
      }
    >
      <Loaded query={query} empty={<p className={styles['lead']}>{t('environments.empty')}</p>}>
        {(environments) => (
          <table className={styles['rows']}>
            <caption className="visually-hidden">{t('environments.title')}</caption>
            <thead>
              <tr>
                {(['name', 'kindName', 'url', 'host', 'window'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`environments.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('environments.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {environments.map((environment) => (
                <EnvironmentRow
                  key={environment.id}
                  environment={environment}
                  onEdit={() => setOpen(environment)}
                />
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
      {open === null ? null : (
        <EnvironmentForm
          key={open === 'new' ? 'new' : open.id}
          systemId={systemId}
          environment={open === 'new' ? null : open}
          onClose={close}
        />
      )}
    </Section>
  );
};
