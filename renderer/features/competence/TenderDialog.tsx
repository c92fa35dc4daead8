import { useWatch } from 'react-hook-form';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { MultiSelectField } from '#components/MultiSelectField.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { lapsedOf, parseTender, type TenderForm } from '#domain/competence/tender.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import {
  useExportCompetenceMutation,
  type CertificationRow,
  type Competence,
} from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import styles from './competence.module.css';

type RowsProps = { readonly rows: readonly CertificationRow[] };

/** What stands in the way: each lapsed certificate of the chosen, with the way to it. */
const Lapsed = ({ rows }: RowsProps) => {
  const t = useT('competence');
  const format = useFormat();
  const today = useToday();
  const personIds = useWatch<TenderForm, 'personIds'>({ name: 'personIds' });
  const all = rows.map(({ certification }) => certification);
  const lapsed = lapsedOf(all, personIds, today);
  if (lapsed.length === 0) return null;
  return (
    <div>
      <p className={styles['soft']}>{t('tender.lapsed')}</p>
      <ul className={styles['gaps']}>
        {lapsed.map(({ id, name, level, personId, validUntil }) => (
          <li key={id}>
            <RecordLink to={paths.competence({ open: id })}>{`${name} ${level}`.trim()}</RecordLink>
            {', '}
            {rows.find(({ person }) => person?.id === personId)?.person?.name ?? ''}{' '}
            <StatusBadge
              tone="bad"
              label={t('tender.lapsedOn', {
                date: validUntil === null ? '' : format.date(validUntil),
              })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};

type DialogProps = { readonly competence: Competence; readonly onClose: () => void };

/** The overview of competence for a tender: whose, for which; not while a certificate of theirs has lapsed. */
export const TenderDialog = ({ competence, onClose }: DialogProps) => {
  const t = useT('competence');
  const today = useToday();
  const [save] = useExportCompetenceMutation();
  const rows = competence.certifications.filter(({ isEmployed }) => isEmployed);
  const people = new Map(
    rows.flatMap(({ person }) => (person === null ? [] : [[person.id, person] as const])),
  );
  const certifications = rows.map(({ certification }) => certification);
  const values: TenderForm = { personIds: [...people.keys()], tender: '' };
  const form = useDomainForm({
    values,
    parse: (typed: TenderForm) => parseTender(typed, { today, certifications }),
    onSave: (typed: TenderForm) => save({ form: typed }).unwrap(),
    onSaved: ({ path }) => {
      if (path !== null) notify.done(t('tender.saved'), { file: path });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('tender.title')} isOpen onClose={onClose} size="medium">
      <Form form={form} isGuarded={false}>
        <p className={styles['soft']}>{t('tender.text')}</p>
        <TextField name="tender" label={t('tender.tender')} hasAutoFocus />
        <MultiSelectField
          name="personIds"
          label={t('tender.people')}
          isRequired
          options={[...people.values()].map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Lapsed rows={rows} />
        <FormBar action={t('tender.action')} />
      </Form>
    </Modal>
  );
};
