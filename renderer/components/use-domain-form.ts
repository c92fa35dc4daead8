import { useEffect, useState } from 'react';
import { get, useForm, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import type { Result } from '#domain/result.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { domainResolver, type FormParser } from './domain-resolver.ts';
import { notify } from './notify.tsx';

type DomainFormInput<Form extends FieldValues, Saved> = {
  /** What the fields hold at first, as typed. A changed value is taken up while nobody has typed. */
  readonly values: Form;
  readonly parse: FormParser<Form>;
  /** Sends the form as typed; its Result's problems come back to the fields. */
  readonly onSave: (form: Form) => Promise<Result<Saved, CommandProblem>>;
  readonly onSaved?: (saved: Saved) => void;
  readonly onCancel?: () => void;
  /** `on-leave` judges a field when it is left, `while-typing` at each key. After a first problem always at each key. */
  readonly checks?: 'on-leave' | 'while-typing';
};

export type DomainForm<Form extends FieldValues> = {
  /** react-hook-form's own handle, for `watch`, `setValue` and `useFieldArray({ control: form.fields.control })`. */
  readonly fields: UseFormReturn<Form>;
  readonly submit: () => Promise<void>;
  readonly cancel: (() => void) | undefined;
  readonly isSaving: boolean;
  /** Whether leaving would lose something: asked at the moment of leaving. */
  readonly wouldLose: () => boolean;
};

// Forms saved a moment ago: onSaved may leave the page before React has drawn that nothing is unsaved any more.
const saved = new WeakSet<object>();

/**
 * A form whose judge is a parser of the domain and whose judge of last resort is the command: problems of either stand
 * at their field, everything else that was typed is kept.
 */
export const useDomainForm = <Form extends FieldValues, Saved>(
  input: DomainFormInput<Form, Saved>,
): DomainForm<Form> => {
  const fields = useForm<Form>({
    values: input.values,
    // What someone else changed meanwhile is taken up, what was typed here is kept.
    resetOptions: { keepDirtyValues: true },
    resolver: domainResolver<Form>(input.parse),
    mode: input.checks === 'while-typing' ? 'onChange' : 'onTouched',
    reValidateMode: 'onChange',
  });
  const { control } = fields;
  const { isDirty } = fields.formState;
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    if (isDirty) saved.delete(control);
  }, [isDirty, control]);
  const isField = (path: string): path is Path<Form> => get(fields.getValues(), path) !== undefined;

  const showProblem = (problem: CommandProblem): void => {
    const problems = problem.kind === 'invalid' ? Object.entries(problem.fields) : [];
    for (const [path, message] of problems)
      if (isField(path)) fields.setError(path, { type: 'command', message });
    if (!problems.some(([path]) => isField(path))) notify.problem(problem);
  };
  const save = async (form: Form): Promise<void> => {
    if (isSaving) return;
    setSaving(true);
    try {
      const outcome = await input.onSave(form);
      if (!outcome.ok) return showProblem(outcome.error);
      saved.add(control);
      fields.reset(form);
      input.onSaved?.(outcome.value);
    } catch (error) {
      notify.fault(error);
    } finally {
      setSaving(false);
    }
  };

  return {
    fields,
    isSaving,
    submit: fields.handleSubmit(save),
    cancel: input.onCancel,
    wouldLose: () => isDirty && !saved.has(control),
  };
};
