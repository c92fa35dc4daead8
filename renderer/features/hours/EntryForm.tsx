import { useRef, useState } from 'react';
import { parseTimeEntry } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { TimeEntryId } from '#domain/record.ts';
import { ActivityField } from '#components/ActivityField.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { EntryCoverBox } from '#components/ledger/EntryCoverBox.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveTimeEntryMutation } from '#state/hours.ts';
import { useRemembered, useTimeZone, useToday, useZoneRules } from '#state/session.ts';
import { EntryClock } from './EntryClock.tsx';
import { EntryOverlap } from './EntryOverlap.tsx';
import { EntryWork } from './EntryWork.tsx';
import { WhyRate } from './WhyRate.tsx';

type EntryFormProps = {
  readonly entry: TimeEntry | null;
  readonly values: TimeEntryForm;
  readonly onClose: () => void;
};

type Way = 'clock' | 'length';

const fieldsOf = {
  clock: ['start', 'end', 'startOccurrence', 'endOccurrence', 'breakTime'],
  length: ['duration'],
} as const satisfies Record<Way, readonly (keyof TimeEntryForm)[]>;

/** An entry as one writes it: by start and end or by length, and on what. */
export const EntryForm = ({ entry, values, onClose }: EntryFormProps) => {
  const t = useT('hours');
  const context = {
    today: useToday(),
    zone: useTimeZone(),
    rules: useZoneRules(),
    before: entry,
  };
  const [saveEntry] = useSaveTimeEntryMutation();
  const [lastWay, rememberWay] = useRemembered<string>('hours.way', 'clock');
  const firstWay: Way =
    entry === null
      ? lastWay === 'length'
        ? 'length'
        : 'clock'
      : entry.start === null
        ? 'length'
        : 'clock';
  const [way, setWay] = useState<Way>(firstWay);
  // Read at the moment of saving and by nothing that is drawn.
  const splits = useRef(false);
  const form = useDomainForm<TimeEntryForm, TimeEntryId>({
    values,
    parse: (typed) => parseTimeEntry(typed, context),
    onSave: (typed) =>
      saveEntry({
        id: entry?.id ?? null,
        form: typed,
        mode: splits.current ? 'split' : undefined,
      }).unwrap(),
    onSaved: () => {
      if (entry === null) rememberWay(way);
      notify.done(t('entry.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  const typed = form.fields.watch();
  const chooseWay = (next: Way): void => {
    setWay(next);
    // What the other way had to say would contradict this one.
    for (const name of fieldsOf[next === 'clock' ? 'length' : 'clock'])
      form.fields.setValue(name, '', { shouldDirty: true });
    form.fields.clearErrors();
  };
  const submitSplit = (): void => {
    splits.current = true;
    void form.submit().finally(() => {
      splits.current = false;
    });
  };

  return (
    <Form form={form}>
      <EntryWork form={form} />
      <FieldRow>
        <DateField name="workDate" label={t('entry.date')} />
        <ActivityField name="activity" label={t('entry.activity')} />
      </FieldRow>
      <div>
        <SegmentedFilter
          label={t('entry.way')}
          value={way}
          onChange={chooseWay}
          options={[
            { value: 'clock', label: t('entry.byClock') },
            { value: 'length', label: t('entry.byLength') },
          ]}
        />
      </div>
      {way === 'clock' ? (
        <EntryClock form={form} context={context} onSplit={submitSplit} />
      ) : (
        <TextField name="duration" label={t('entry.length')} isFigure isRequired />
      )}
      <EntryOverlap typed={typed} context={context} except={entry?.id ?? null} />
      <TextAreaField name="note" label={t('entry.note')} rows={2} />
      <SwitchField name="isBillable" label={t('entry.billable')} />
      <MoneyField name="rate" label={t('entry.rate')} per="h" hint={t('entry.rateHint')} />
      <EntryCoverBox id={entry?.id ?? null} typed={typed} />
      <WhyRate typed={typed} entry={entry} />
      <FormBar />
    </Form>
  );
};
