import { expect, test } from 'vitest';
import {
  emptyTrainingForm,
  parseTraining,
  trainingToForm,
} from '#domain/competence/training-form.ts';
import type { TrainingForm } from '#domain/competence/training-form.ts';
import type { TrainingId } from '#domain/record.ts';
import { fail } from '#domain/result.ts';
import { day, envelope } from '#support/records.ts';

const today = day('2026-11-24');
const typed: TrainingForm = { ...emptyTrainingForm('anna'), title: 'Riskanalys' };
const parse = (more: Partial<TrainingForm>) => parseTraining({ ...typed, ...more }, { today });

test.each([
  ['', 0],
  ['88', 88 * 3600],
  ['7,5 h', 7.5 * 3600],
  ['0.25h.', 900],
])('“%s” is %d seconds', (hours, seconds) => {
  expect(parse({ hours })).toMatchObject({ ok: true, value: { hours: seconds } });
});

test.each([
  ['-1', 'duration-negative'],
  ['5001', 'duration-too-long'],
  ['en vecka', 'duration-format'],
])('“%s” is refused: %s', (hours, problem) => {
  expect(parse({ hours })).toEqual(fail({ hours: problem }));
});

test('one day is its first and its last; an end needs a beginning and comes after it', () => {
  expect(parse({ from: '2026-12-01' })).toMatchObject({ ok: true, value: { to: '2026-12-01' } });
  expect(parse({ to: '2026-12-01' })).toEqual(fail({ from: 'required' }));
  expect(parse({ from: '2026-12-02', to: '2026-12-01' })).toEqual(
    fail({ to: 'date-before-start' }),
  );
});

test('what is stored comes back as it was typed', () => {
  const parsed = parse({
    from: '2026-12-01',
    hours: '7,5',
    cost: '12 000',
    travelCost: '950',
    payer: 'shared',
    employerPercent: '60',
    boundUntil: '2027-12-01',
  });
  if (!parsed.ok) throw new Error('refused');
  const training = { ...envelope<TrainingId>('risk'), ...parsed.value, status: 'wish' as const };
  expect(parseTraining(trainingToForm(training), { today })).toEqual(parsed);
});
