import { backoutToForm } from '#domain/releases/release-form.ts';
import type { BackoutForm } from '#domain/releases/release-form.ts';
import type { Release } from '#domain/releases/release.ts';
import { readBackout } from '#domain/releases/read-release-change.ts';
import { mayRevise } from '#domain/releases/revise-release.ts';
import { Button } from '#components/Button.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useT } from '#i18n/t.ts';
import { useSaveReleaseMutation } from '#state/releases.ts';
import { usePlace, useToday } from '#state/session.ts';
import { useNewId } from '#state/use-new-id.ts';
import { LineList } from './LineList.tsx';
import { useRevise } from './use-revise.ts';

const usualSteps = ['stop', 'restore', 'data', 'verify', 'tell'] as const;

/** How to turn back: the steps, until when, and how long it takes. */
export const BackoutPlanPart = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const today = useToday();
  const place = usePlace();
  const newId = useNewId();
  const revise = useRevise(release.id);
  const [save] = useSaveReleaseMutation();
  const isLocked = !mayRevise(release.status, 'backout');
  const { steps } = release.backoutPlan;
  const form = useDomainForm<BackoutForm, null>({
    values: backoutToForm(release, place),
    parse: (typed) => readBackout(typed, { today, place }),
    onSave: (backout) => save({ id: release.id, change: { backout } }).unwrap(),
    onSaved: () => notify.done(t('saved'), { undo: true }),
  });
  return (
    <Anchor id="release-backout">
      <Section
        title={t('backout.title')}
        actions={
          !isLocked && steps.length === 0 ? (
            <Button
              onClick={() =>
                void revise({
                  backoutSteps: usualSteps.map((step) => ({
                    id: newId(),
                    text: t(`backout.usualSteps.${step}`),
                  })),
                })
              }
            >
              {t('backout.usual')}
            </Button>
          ) : undefined
        }
      >
        <LineList
          lines={steps}
          isLocked={isLocked}
          addLabel={t('backout.addStep')}
          onChange={(lines) => void revise({ backoutSteps: lines })}
          onAdd={(text) => void revise({ backoutSteps: [...steps, { id: newId(), text }] })}
        />
        <Form form={form}>
          <FieldRow>
            <DateField name="date" label={t('backout.date')} isDisabled={isLocked} />
            <TextField name="time" label={t('backout.time')} isFigure isDisabled={isLocked} />
            <TextField
              name="longest"
              label={t('backout.longest')}
              hint={t('backout.longestHint')}
              isFigure
              isDisabled={isLocked}
            />
          </FieldRow>
          <SwitchField name="isTested" label={t('backout.tested')} isDisabled={isLocked} />
          {isLocked ? null : <FormBar action={t('backout.save')} />}
        </Form>
      </Section>
    </Anchor>
  );
};
