import { IconFileCode } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '#components/Button.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useSaveEInvoiceMutation } from '#state/exports.ts';
import { mattersOf } from './e-invoice-matters.ts';
import type { Matter } from './e-invoice-matters.ts';
import { useMatterText } from './use-matter-text.ts';
import styles from './invoices.module.css';

const Place = ({ kind, clientId }: Pick<Matter, 'kind'> & { readonly clientId: ClientId }) => {
  const t = useT('invoices');
  if (kind === 'account' || kind.startsWith('seller'))
    return <Link to={paths.settings()}>{t('eInvoice.fixFirm')}</Link>;
  if (kind === 'reference' || kind.startsWith('buyer'))
    return <Link to={paths.editClient(clientId)}>{t('eInvoice.fixClient')}</Link>;
  return null;
};

type RefusalProps = {
  readonly matters: readonly Matter[];
  readonly clientId: ClientId;
  readonly onClose: () => void;
};

/** Why there is no file, and where the next invoice's is mended. */
const Refusal = ({ matters, clientId, onClose }: RefusalProps) => {
  const t = useT('invoices');
  const textOf = useMatterText();
  return (
    <Modal title={t('eInvoice.title')} isOpen onClose={onClose}>
      <p>{t('eInvoice.text')}</p>
      <div className={styles['missing']}>
        <ul>
          {matters.map((matter) => (
            <li key={textOf(matter)}>
              <span>{textOf(matter)}</span>
              <Place kind={matter.kind} clientId={clientId} />
            </li>
          ))}
        </ul>
      </div>
      <p className={styles['hint']}>{t('eInvoice.frozen')}</p>
    </Modal>
  );
};

/** Saves an issued invoice as a Peppol file, or says in plain words what it lacks. */
export const EInvoiceAction = ({ invoice }: { readonly invoice: IssuedInvoice }) => {
  const t = useT('invoices');
  const [saveFile] = useSaveEInvoiceMutation();
  const [matters, setMatters] = useState<readonly Matter[]>([]);
  const save = () =>
    runCommand(saveFile({ id: invoice.id }).unwrap(), (answer) => {
      if (answer.status === 'refused') setMatters(mattersOf(answer.problems));
      else if (answer.path !== null) notify.done(t('eInvoice.saved'));
    });
  return (
    <>
      <Button icon={<IconFileCode size={15} aria-hidden="true" />} onClick={() => void save()}>
        {t('eInvoice.save')}
      </Button>
      {matters.length === 0 ? null : (
        <Refusal matters={matters} clientId={invoice.clientId} onClose={() => setMatters([])} />
      )}
    </>
  );
};
