import { useState } from 'react';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { Modal } from '#components/Modal.tsx';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { NewInvoiceForm } from './NewInvoiceForm.tsx';
import styles from './invoices.module.css';

type NewInvoiceDialogProps = { readonly onClose: () => void };

/** Which client, which days, one line for each what: then there is a draft. */
export const NewInvoiceDialog = ({ onClose }: NewInvoiceDialogProps) => {
  const t = useT('invoices');
  const [clientId, setClientId] = useState<ClientId | null>(null);
  const { data } = useListClientsQuery({
    text: '',
    filter: 'all',
    sort: { by: 'name', direction: 'ascending' },
    limit: 1000,
  });
  const clients = data?.rows ?? [];
  return (
    <Modal title={t('new.title')} isOpen onClose={onClose}>
      <div className={styles['stack']}>
        <SelectInput
          label={t('new.client')}
          value={clientId ?? ''}
          onChange={(id) => setClientId(clients.find((client) => client.id === id)?.id ?? null)}
          options={clients.map(({ id, name }) => ({ value: id, label: name }))}
          isSearchable
          isRequired
          hasAutoFocus
        />
        {clientId === null ? (
          <p className={styles['hint']}>{t('new.chooseClient')}</p>
        ) : (
          <NewInvoiceForm key={clientId} clientId={clientId} onClose={onClose} />
        )}
      </div>
    </Modal>
  );
};
