import { useState } from 'react';
import { isOutcomeOpen } from '#domain/changes/change-moves.ts';
import { reviewToForm, type ReviewForm } from '#domain/changes/change-form.ts';
import { closeCodes } from '#domain/changes/change.ts';
import { parseReview } from '#domain/changes/parse-review.ts';
import type { TaskId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { DateField } from '#components/DateField.tsx';
import { DateText } from '#components/DateText.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useReviewChangeMutation, type ChangeRecord } from '#state/changes.ts';
import { usePlace, useTicking, useTimeZone, useToday } from '#state/session.ts';
import styles from './changes.module.css';
import { Part } from './Part.tsx';

type ChangeProps = { readonly change: ChangeRecord };

const closeTones = { successful: 'good', 'with-issues': 'careful', unsuccessful: 'bad' } as const;

const Outcome = ({ change }: ChangeProps) => {
  const t = useT('changes');
  const format = useFormat();
  const zone = useTimeZone();
  const { closeCode, actualFrom, actualTo, review } = change;
  return (
    <>
      <KeyValues
        columns={3}
        items={[
          {
            label: t('review.closeCode'),
            value:
              closeCode === null ? null : (
                <StatusBadge tone={closeTones[closeCode]} label={t(`closeCode.${closeCode}`)} />
              ),
          },
          {
            label: t('review.actualFrom'),
            value: actualFrom === null ? null : format.dateTime(actualFrom, zone),
          },
          {
            label: t('review.actualTo'),
            value: actualTo === null ? null : format.dateTime(actualTo, zone),
          },
        ]}
      />
      {review === null ? null : (
        <KeyValues
          columns={3}
          items={[
            {
              label: t('review.reviewedOn'),
              value: (
                <>
                  <DateText value={review.on} /> ·{' '}
                  {review.isAchieved ? t('review.achieved') : t('review.notAchieved')}
                </>
              ),
            },
            { label: t('review.lessons'), value: review.lessons },
            { label: t('review.followUp'), value: review.followUp },
          ]}
        />
      )}
    </>
  );
};

type EditorProps = ChangeProps & { readonly onDone: () => void };

const OutcomeEditor = ({ change, onDone }: EditorProps) => {
  const t = useT('changes');
  const today = useToday();
  const now = useTicking();
  const place = usePlace();
  const [save] = useReviewChangeMutation();
  const form = useDomainForm<ReviewForm, TaskId>({
    values: reviewToForm(change, place, today),
    parse: (typed) => parseReview(typed, { today, place, now }),
    onSave: (typed) => save({ id: change.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('review.saved'), { undo: true });
      onDone();
    },
    onCancel: onDone,
  });
  const isReviewed = form.fields.watch('isReviewed');
  return (
    <Form form={form}>
      <div className={styles['outcome']}>
        <SelectField
          name="closeCode"
          label={t('review.closeCode')}
          canBeEmpty
          options={closeCodes.map((value) => ({ value, label: t(`closeCode.${value}`) }))}
        />
        <DateField name="actualFromDate" label={t('review.actualFrom')} />
        <TextField name="actualFromTime" label={t('field.fromTime')} isFigure />
        <DateField name="actualToDate" label={t('review.actualTo')} />
        <TextField name="actualToTime" label={t('field.toTime')} isFigure />
      </div>
      <SwitchField name="isReviewed" label={t('review.isReviewed')} />
      {isReviewed ? (
        <>
          <div className={styles['moments']}>
            <DateField name="reviewedOn" label={t('review.reviewedOn')} />
          </div>
          <SwitchField name="isAchieved" label={t('review.isAchieved')} />
          <div className={styles['two']}>
            <TextAreaField name="lessons" label={t('review.lessons')} rows={3} />
            <TextAreaField name="followUp" label={t('review.followUp')} rows={3} />
          </div>
        </>
      ) : null}
      <FormBar />
    </Form>
  );
};

/** How it went: real times, outcome and the review (PIR). */
export const ChangeReview = ({ change }: ChangeProps) => {
  const t = useT('changes');
  const [isEditing, setEditing] = useState(false);
  const canEdit = isOutcomeOpen(change.status);
  const hasOutcome = change.closeCode !== null || change.actualFrom !== null;
  return (
    <Part
      id="review"
      title={t('section.review')}
      actions={
        canEdit && !isEditing ? (
          <Button onClick={() => setEditing(true)}>{t('review.edit')}</Button>
        ) : null
      }
    >
      {canEdit && isEditing ? (
        <OutcomeEditor change={change} onDone={() => setEditing(false)} />
      ) : hasOutcome ? (
        <Outcome change={change} />
      ) : (
        <p className={styles['soft']}>{t('review.notYet')}</p>
      )}
    </Part>
  );
};
