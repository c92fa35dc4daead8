import type { FieldProblem } from './problem.ts';
import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

/** What reading one field gives. */
export type FieldResult<Value> = Result<Value, FieldProblem>;

type FieldResults = { readonly [field: string]: FieldResult<unknown> };

type ValuesOf<Results> = {
  readonly [Field in keyof Results]: Extract<Results[Field], { ok: true; value: unknown }>['value'];
};

type ProblemsOf<Results> = { readonly [Field in keyof Results]?: FieldProblem };

/** All fields' values, or every field's problem at once: a person corrects a form in one go, not field by field. */
export const readForm = <Results extends FieldResults>(
  results: Results,
): Result<ValuesOf<Results>, ProblemsOf<Results>> => {
  const values: Record<string, unknown> = {};
  const problems: Record<string, FieldProblem> = {};
  for (const [field, result] of Object.entries(results)) {
    if (result.ok) values[field] = result.value;
    else problems[field] = result.error;
  }
  if (Object.keys(problems).length > 0) return fail(problems as ProblemsOf<Results>);
  // Object.entries forgets which key carries which type; the loop above has kept them together.
  return ok(values as ValuesOf<Results>);
};

/** A field that may be left empty: blank gives null, anything else is read. */
export const optional = <Value>(
  text: string,
  parse: (text: string) => FieldResult<Value>,
): FieldResult<Value | null> => (text.trim() === '' ? ok(null) : parse(text));

/** One of a list's words, as written there. */
export const parseChoice = <Choice extends string>(
  text: string,
  choices: readonly Choice[],
): FieldResult<Choice> => {
  const choice = choices.find((each) => each === text);
  return choice === undefined ? fail(text === '' ? 'required' : 'not-a-choice') : ok(choice);
};
