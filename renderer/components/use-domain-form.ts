import { useEffect, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
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

/**
 * A form whose judge is a parser of the domain and whose judge of last resort is the command: problems of either stand
 * at their field, everything else that was typed is kept.
 */
export const useDomainForm = <Form extends FieldValues, Saved>(
  input: DomainFormInput<Form, Saved>,
): DomainForm<Form> => {
  const isDone = useRef(false);
  const [isSaving, setSaving] = useState(false);
  const fields = useForm<Form>({
    // DefaultValues is a deep partial of Form; the whole of it is one.
    defaultValues: input.values as DefaultValues<Form>,
    resolver: domainResolver<Form>(input.parse),
    mode: input.checks === 'while-typing' ? 'onChange' : 'onTouched',
    reValidateMode: 'onChange',
  });
  const { isDirty } = fields.formState;
  const written = JSON.stringify(input.values);
  useEffect(() => {
    if (!fields.formState.isDirty) fields.reset(input.values);
    // Compared by content: a screen makes its values anew at each render.
  }, [written]);
  useEffect(() => {
    if (isDirty) isDone.current = false;
  }, [isDirty]);

  const showProblem = (problem: CommandProblem): void => {
    if (problem.kind !== 'invalid') return notify.problem(problem);
    for (const [path, code] of Object.entries(problem.fields))
      fields.setError(path as Path<Form>, { type: 'command', message: code }); // the command's own field names
  };
  const save = async (form: Form): Promise<void> => {
    if (isSaving) return;
    setSaving(true);
    try {
      const saved = await input.onSave(form);
      if (!saved.ok) return showProblem(saved.error);
      isDone.current = true;
      fields.reset(form);
      input.onSaved?.(saved.value);
    } catch (error) {
      notify.fault(error);
    } finally {
      setSaving(false);
    }
  };

  const { onCancel } = input;
  return {
    fields,
    isSaving,
    submit: fields.handleSubmit(save),
    cancel: onCancel,
    wouldLose: () => isDirty && !isDone.current,
  };
};
