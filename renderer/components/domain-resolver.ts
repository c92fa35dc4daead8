import { set, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import type { Result } from '#domain/result.ts';

/** A parser of the domain: the typed form in, its value or one problem a field (`name`, `lines.2.unitPrice`) out. */
export type FormParser<Form> = (form: Form) => Result<unknown, object>;

/** Problems by path, as react-hook-form keeps them; the message is the problem's code. */
const toFieldErrors = <Form extends FieldValues>(problems: object): FieldErrors<Form> => {
  const errors: FieldErrors<Form> = {};
  for (const [path, problem] of Object.entries(problems))
    if (typeof problem === 'string') set(errors, path, { type: 'domain', message: problem });
  return errors;
};

/** Lets the domain, and nobody else, judge what was typed. */
export const domainResolver =
  <Form extends FieldValues>(parse: FormParser<Form>): Resolver<Form> =>
  (values) => {
    const parsed = parse(values);
    return parsed.ok
      ? { values, errors: {} }
      : { values: {}, errors: toFieldErrors<Form>(parsed.error) };
  };
