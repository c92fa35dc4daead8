import { IconTrash } from '@tabler/icons-react';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { emptyCpdForm, parseCpd } from '#domain/competence/certification-form.ts';
import type { CpdYear } from '#domain/competence/cpd-year.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import {
  useAddCpdMutation,
  useRemoveCpdMutation,
  type CertificationRow,
} from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import styles from './competence.module.css';

const YearBadge = ({ cpd }: { readonly cpd: CpdYear }) => {
  const t = useT('competence');
  const label = t(cpd.isBehind ? 'cpd.behind' : 'cpd.year', {
    points: cpd.points,
    asked: cpd.asked,
    year: cpd.year,
  });
  return <StatusBadge tone={cpd.isBehind ? 'careful' : 'good'} label={label} />;
};

/** The points of continuing development, one line each, and a line for the next. */
export const CpdLog = ({ row: { certification, cpd } }: { readonly row: CertificationRow }) => {
  const t = useT('competence');
  const format = useFormat();
  const today = useToday();
  const [add] = useAddCpdMutation();
  const [remove] = useRemoveCpdMutation();
  const { id } = certification;
  const form = useDomainForm({
    values: emptyCpdForm(today),
    parse: (typed) => parseCpd(typed, { today }),
    onSave: (typed) => add({ id, form: typed }).unwrap(),
    onSaved: () => {
      form.fields.reset(emptyCpdForm(today));
      notify.done(t('cpd.added'), { undo: true });
    },
  });
  return (
    <Section title={t('cpd.title')} actions={cpd === null ? null : <YearBadge cpd={cpd} />}>
      <ul className={styles['log']}>
        {certification.cpd.toReversed().map((entry) => (
          <li key={entry.id}>
            <span className={styles['day']}>{format.date(entry.date)}</span>
            <span className={styles['what']}>{entry.text}</span>
            <span className={styles['figure']}>{entry.points}</span>
            <IconButton
              icon={<IconTrash size={15} />}
              label={t('cpd.remove', { text: entry.text })}
              onClick={() =>
                void runCommand(remove({ id, entryId: entry.id }).unwrap(), () =>
                  notify.done(t('cpd.removed'), { undo: true }),
                )
              }
            />
          </li>
        ))}
      </ul>
      <Form form={form} isGuarded={false}>
        <FieldRow>
          <DateField name="date" label={t('cpd.date')} />
          <TextField name="points" label={t('cpd.points')} isRequired />
        </FieldRow>
        <TextField name="text" label={t('cpd.text')} isRequired />
        <FormBar action={t('cpd.add')} />
      </Form>
    </Section>
  );
};
