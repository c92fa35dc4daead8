import { useState } from 'react';
import { Attachments } from '#components/attachments/Attachments.tsx';
import { Button } from '#components/Button.tsx';
import { certificationTone } from '#components/competence/certification-tone.ts';
import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import {
  certificationToForm,
  emptyCertificationForm,
  parseCertification,
} from '#domain/competence/certification-form.ts';
import { useT } from '#i18n/t.ts';
import {
  useRemoveCertificationMutation,
  useSaveCertificationMutation,
  type CertificationRow,
} from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import { CertificationFields } from './CertificationFields.tsx';
import { CpdLog } from './CpdLog.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { RenewDialog } from './RenewDialog.tsx';
import styles from './competence.module.css';

const Standing = ({ row }: { readonly row: CertificationRow }) => {
  const t = useT('competence');
  const [isRenewing, setRenewing] = useState(false);
  return (
    <p className={styles['standing']}>
      <StatusBadge tone={certificationTone[row.state]} label={t(`state.${row.state}`)} />
      {row.certification.status === 'held' && row.certification.validUntil !== null ? (
        <Button onClick={() => setRenewing(true)}>{t('renew.action')}</Button>
      ) : null}
      {isRenewing ? (
        <RenewDialog certification={row.certification} onClose={() => setRenewing(false)} />
      ) : null}
    </p>
  );
};

type DrawerProps = { readonly row: CertificationRow | null; readonly onClose: () => void };

/** A certificate, new or to change: what is known of it, its points and its files. */
export const CertificationDrawer = ({ row, onClose }: DrawerProps) => {
  const t = useT('competence');
  const today = useToday();
  const [save] = useSaveCertificationMutation();
  const [remove] = useRemoveCertificationMutation();
  const certification = row?.certification ?? null;
  const form = useDomainForm({
    values: certification === null ? emptyCertificationForm() : certificationToForm(certification),
    parse: (typed) => parseCertification(typed, { today }),
    onSave: (typed) => save({ id: certification?.id ?? null, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('form.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={certification?.name ?? t('form.newCertification')} isOpen onClose={onClose}>
      {row === null ? null : <Standing row={row} />}
      <Form form={form}>
        <CertificationFields />
        <FormBar />
      </Form>
      {row === null || certification === null ? null : (
        <>
          <CpdLog row={row} />
          <Attachments table="certifications" recordId={certification.id} />
          <RemoveButton
            name={certification.name}
            onRemove={() => remove({ id: certification.id }).unwrap()}
            onRemoved={onClose}
          />
        </>
      )}
    </Drawer>
  );
};
