import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { PhaseBadge } from '#components/PhaseBadge.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import {
  useListNeighboursQuery,
  useRemoveSystemLinkMutation,
  type Neighbour,
} from '#state/systems.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { NeighbourPicture } from './NeighbourPicture.tsx';
import styles from './systems.module.css';

type RowProps = { readonly neighbour: Neighbour; readonly onEdit: () => void };

const LinkRow = ({ neighbour, onEdit }: RowProps) => {
  const t = useT('systems');
  const [remove] = useRemoveSystemLinkMutation();
  const { link, direction, other, clientName } = neighbour;
  const { name } = other;
  return (
    <tr>
      <td>{t(`links.${direction}.${link.kind}`)}</td>
      <th scope="row">
        <RecordLink to={paths.system(other.id)}>{name}</RecordLink>
      </th>
      <td>{clientName}</td>
      <td>
        <PhaseBadge phase={other.phase} />
      </td>
      <td>{t(`criticality.${link.criticality}`)}</td>
      <td className={styles['note']}>{link.note}</td>
      <td className={styles['rowActions']}>
        <IconButton
          icon={<IconPencil size={15} />}
          label={t('links.editOf', { name })}
          onClick={onEdit}
        />
        <IconButton
          icon={<IconTrash size={15} />}
          label={t('links.removeOf', { name })}
          onClick={() =>
            void runCommand(remove({ id: link.id }).unwrap(), () =>
              notify.done(t('links.removed'), { undo: true }),
            )
          }
        />
      </td>
    </tr>
  );
};

/** What the system is tied to, both ways: as a picture of its neighbours and as rows. */
export const SystemLinks = ({ system }: { readonly system: System }) => {
  const t = useT('systems');
  const query = useListNeighboursQuery(system.id);
  const [open, setOpen] = useState<Neighbour | 'new' | null>(null);
  return (
    <Section
      title={t('links.title')}
      actions={
        <Button icon={<IconPlus size={15} />} onClick={() => setOpen('new')}>
          {t('links.add')}
        </Button>
      }
    >
      <Loaded query={query} empty={<p className={styles['lead']}>{t('links.empty')}</p>}>
        {(neighbours) => (
          <>
            <NeighbourPicture system={system} neighbours={neighbours} />
            <table className={styles['rows']}>
              <caption className="visually-hidden">{t('links.title')}</caption>
              <thead>
                <tr>
                  {(['kind', 'other', 'client', 'phase', 'criticality', 'note'] as const).map(
                    (column) => (
                      <th key={column} scope="col">
                        {t(`links.column.${column}`)}
                      </th>
                    ),
                  )}
                  <th scope="col">
                    <span className="visually-hidden">{t('links.column.actions')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {neighbours.map((neighbour) => (
                  <LinkRow
                    key={neighbour.link.id}
                    neighbour={neighbour}
                    onEdit={() => setOpen(neighbour)}
                  />
                ))}
              </tbody>
            </table>
          </>
        )}
      </Loaded>
      {open === null ? null : (
        <LinkDialog
          system={system}
          link={open === 'new' ? null : open.link}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
};
