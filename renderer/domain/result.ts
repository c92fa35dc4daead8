/** The only way in which the domain says that something cannot be: no rule throws. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const fail = <const Problem>(
  error: Problem,
): { readonly ok: false; readonly error: Problem } => ({
  ok: false,
  error,
});

/** What is wrong with a form, one problem a field; fields without a problem are absent. */
export type FieldErrors<Form, Problem extends string = string> = {
  readonly [Field in keyof Form]?: Problem;
};
