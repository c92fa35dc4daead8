import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { DateField } from '#components/DateField.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { PersonField } from '#components/PersonField.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { SelectField } from '#components/SelectField.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { DefectId } from '#domain/record.ts';
import { foundPlaces, severities } from '#domain/releases/defect.ts';
import { defectToForm } from '#domain/releases/defect-form.ts';
import type { DefectForm } from '#domain/releases/defect-form.ts';
import { parseDefect } from '#domain/releases/parse-defect.ts';
import { useT } from '#i18n/t.ts';
import {
  useGetDefectQuery,
  useListSystemReleasesQuery,
  useMoveDefectMutation,
  useRemoveDefectMutation,
  useSaveDefectMutation,
  type DefectRecord,
} from '#state/releases.ts';
import { useToday } from '#state/session.ts';
import { ConvertDialog } from './ConvertDialog.tsx';
import { defectTone } from './release-tones.ts';
import styles from './releases.module.css';

type StepsProps = DefectRecord & { readonly onShow: (section: string) => void };

const DefectSteps = ({ defect, moves, onShow }: StepsProps) => {
  const t = useT('releases');
  const [move] = useMoveDefectMutation();
  const [isConverting, setConverting] = useState(false);
  const putsOff = moves.some(({ to }) => to === 'deferred' || to === 'known-error');
  const offered = moves
    .filter(({ to }) => to !== 'deferred' && to !== 'known-error')
    .map(({ to, needsReason, lacks }, index) => ({
      to,
      needsReason,
      label: t(`defects.move.${to}`),
      lacks: lacks.map((lack) => ({ ...lack, text: t(`defects.lack.${lack.code}`) })),
      tone: index === 0 ? ('primary' as const) : undefined,
    }));
  return (
    <div className={styles['row']}>
      <StatusBadge
        tone={defectTone[defect.status]}
        label={t(`defects.statuses.${defect.status}`)}
      />
      <MoveButtons
        moves={offered}
        onShow={onShow}
        onMove={(to, words) =>
          void runCommand(move({ id: defect.id, to, ...words }).unwrap(), () =>
            notify.done(
              t('defects.moved', { number: defect.number, status: t(`defects.statuses.${to}`) }),
              { undo: true },
            ),
          )
        }
      />
      {putsOff ? (
        <button type="button" className={styles['answer']} onClick={() => setConverting(true)}>
          {t('defects.convert')}
        </button>
      ) : null}
      {defect.problemId === null ? null : (
        <RecordLink to={paths.task(defect.problemId)}>{t('defects.problem')}</RecordLink>
      )}
      {isConverting ? <ConvertDialog defect={defect} onClose={() => setConverting(false)} /> : null}
    </div>
  );
};

const DefectEditor = ({
  record,
  onClose,
}: {
  readonly record: DefectRecord;
  readonly onClose: () => void;
}) => {
  const t = useT('releases');
  const { defect } = record;
  const today = useToday();
  const { data: choices = [] } = useListSystemReleasesQuery(defect.systemId);
  const [save] = useSaveDefectMutation();
  const [remove] = useRemoveDefectMutation();
  const form = useDomainForm<DefectForm, DefectId>({
    values: defectToForm(defect),
    parse: (typed) => {
      const parsed = parseDefect(typed, { today });
      return parsed.ok ? { ok: true, value: typed } : parsed;
    },
    onSave: (typed) => save({ id: defect.id, releaseId: defect.releaseId, form: typed }).unwrap(),
    onSaved: () => notify.done(t('defects.saved'), { undo: true }),
    onCancel: onClose,
  });
  return (
    <div className={styles['dialog']}>
      <DefectSteps {...record} onShow={(section) => void showSection(section)} />
      {defect.status === 'new' ? (
        <div>
          <Button
            tone="quiet"
            onClick={() =>
              void runCommand(remove({ id: defect.id }).unwrap(), () => {
                onClose();
                notify.done(t('defects.removed'), { undo: true });
              })
            }
          >
            {t('defects.remove')}
          </Button>
        </div>
      ) : null}
      <Form form={form}>
        <TextField name="title" label={t('defects.name')} isRequired />
        <FieldRow>
          <SelectField
            name="severity"
            label={t('defects.severity')}
            options={severities.map((value) => ({
              value,
              label: t(`defects.severities.${value}`),
            }))}
          />
          <SelectField
            name="foundIn"
            label={t('defects.foundIn')}
            options={foundPlaces.map((value) => ({ value, label: t(`defects.places.${value}`) }))}
          />
        </FieldRow>
        <FieldRow>
          <DateField name="foundOn" label={t('defects.foundOn')} />
          <PersonField name="foundBy" label={t('defects.foundBy')} canBeEmpty />
        </FieldRow>
        <TextAreaField name="steps" label={t('defects.steps')} />
        <TextAreaField name="expected" label={t('defects.expected')} rows={2} />
        <TextAreaField name="actual" label={t('defects.actual')} rows={2} />
        <div id="defect-fix">
          <SelectField
            name="fixedInReleaseId"
            label={t('defects.fixedIn')}
            canBeEmpty
            options={choices.map(({ task, version }) => ({
              value: task.id,
              label: `${task.number} ${version}`,
            }))}
          />
        </div>
        <div id="defect-consent">
          <TextAreaField
            name="consent"
            label={t('defects.consent')}
            hint={t('defects.consentHint')}
            rows={2}
          />
        </div>
        <FormBar />
      </Form>
    </div>
  );
};

/** A defect: what it is, its steps, and what takes it up. */
export const DefectDrawer = ({
  id,
  onClose,
}: {
  readonly id: DefectId;
  readonly onClose: () => void;
}) => {
  const query = useGetDefectQuery(id);
  return (
    <Drawer title={query.data?.defect.number ?? ''} isOpen onClose={onClose} size="large">
      <Loaded query={query}>
        {(record) => <DefectEditor record={record} onClose={onClose} />}
      </Loaded>
    </Drawer>
  );
};
