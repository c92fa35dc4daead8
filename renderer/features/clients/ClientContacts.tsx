import { IconEraser, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { confirm } from '#components/confirm.ts';
import { EmptyState } from '#components/EmptyState.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { MailLink } from '#components/MailLink.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { Contact } from '#domain/clients/client.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import {
  useEraseContactNoteMutation,
  useListContactsQuery,
  useRemoveContactMutation,
} from '#state/clients.ts';
import { ContactDrawer } from './ContactDrawer.tsx';
import styles from './clients.module.css';

type CardProps = { readonly contact: Contact; readonly onEdit: () => void };

const ContactCard = ({ contact, onEdit }: CardProps) => {
  const t = useT('clients');
  const [remove] = useRemoveContactMutation();
  const [erase] = useEraseContactNoteMutation();
  const { id, name } = contact;
  const askToErase = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('contacts.eraseTitle', { name }),
      text: t('contacts.eraseText'),
      action: t('contacts.eraseNote'),
      tone: 'danger',
    });
    if (isSure) await runCommand(erase({ id }).unwrap(), () => notify.done(t('contacts.erased')));
  };
  const eraseItem = {
    label: t('contacts.eraseNote'),
    icon: <IconEraser size={15} />,
    onSelect: () => void askToErase(),
  };
  return (
    <li className={styles['contact']}>
      <div className={styles['contactHead']}>
        <span>
          <strong>{name}</strong>
          <span className={styles['role']}>{t(`contacts.roles.${contact.role}`)}</span>
        </span>
        <ActionMenu
          label={t('contacts.more', { name })}
          items={[
            { label: t('contacts.edit'), icon: <IconPencil size={15} />, onSelect: onEdit },
            ...(contact.note === '' ? [] : [eraseItem]),
            {
              label: t('contacts.remove'),
              icon: <IconTrash size={15} />,
              tone: 'danger',
              onSelect: () =>
                void runCommand(remove({ id }).unwrap(), () =>
                  notify.done(t('contacts.removed'), { undo: true }),
                ),
            },
          ]}
        />
      </div>
      {contact.email === '' ? null : (
        <span className={styles['reach']}>
          <MailLink address={contact.email} />
        </span>
      )}
      {contact.phone === '' ? null : <span className={styles['reach']}>{contact.phone}</span>}
      {contact.note === '' ? null : <p className={styles['note']}>{contact.note}</p>}
    </li>
  );
};

/** The people at a client. */
export const ClientContacts = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('clients');
  const query = useListContactsQuery(clientId);
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  return (
    <Section
      title={t('contacts.title')}
      actions={
        <IconButton
          label={t('contacts.add')}
          icon={<IconPlus size={16} />}
          onClick={() => setEdited('new')}
        />
      }
    >
      <Loaded
        query={query}
        empty={<EmptyState title={t('contacts.empty')} text={t('contacts.emptyText')} />}
      >
        {(contacts) => (
          <ul className={styles['contacts']}>
            {contacts.map((contact) => (
              <ContactCard key={contact.id} contact={contact} onEdit={() => setEdited(contact)} />
            ))}
          </ul>
        )}
      </Loaded>
      {edited === null ? null : (
        <ContactDrawer
          clientId={clientId}
          contact={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
};
