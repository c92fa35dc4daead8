import { expect, test } from 'vitest';
import { defectToForm, emptyDefectForm } from '#domain/releases/defect-form.ts';
import { parseDefect } from '#domain/releases/parse-defect.ts';
import { aDefect } from '#support/a-release.ts';
import { day, id } from '#support/records.ts';

const today = day('2026-11-24');
const parse = (more: Partial<ReturnType<typeof emptyDefectForm>>) =>
  parseDefect({ ...emptyDefectForm(), title: 'Fel kaj visas', ...more }, { today });

test('a title is enough: a minor one, found in test, today, by nobody named', () => {
  expect(parse({})).toEqual({
    ok: true,
    value: {
      title: 'Fel kaj visas',
      severity: 'minor',
      foundIn: 'test',
      foundOn: today,
      foundBy: null,
      steps: '',
      expected: '',
      actual: '',
      fixedInReleaseId: null,
      consent: '',
    },
  });
});

test('the day may be typed as one likes, but is not tomorrow', () => {
  expect(parse({ foundOn: '20/11' })).toMatchObject({ value: { foundOn: '2026-11-20' } });
  expect(parse({ foundOn: '2026-11-25' })).toEqual({
    ok: false,
    error: { foundOn: 'date-in-future' },
  });
});

test('problems stand at their own field', () => {
  const typed = { title: ' ', severity: 'huge', foundIn: 'home', foundOn: 'igår kväll' };
  expect(parse({ ...typed, consent: 'x'.repeat(5001) })).toEqual({
    ok: false,
    error: {
      title: 'required',
      severity: 'not-a-choice',
      foundIn: 'not-a-choice',
      foundOn: 'date-format',
      consent: 'text-too-long',
    },
  });
});

test('a defect that is opened and saved is as it was', () => {
  const steps = 'Logga in\nVälj kaj 4';
  const whole = { steps, foundBy: id<never>('me'), fixedInReleaseId: id<never>('next') };
  const defect = aDefect({ ...whole, severity: 'critical', foundIn: 'production' });
  const read = parseDefect(defectToForm(defect), { today });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect({ ...defect, ...read.value }).toEqual(defect);
});
