import { expect, test } from 'vitest';
import { personId } from '#data/sample/sample-people.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { countBy, recordsOf } from '#support/sample-rows.ts';

const held = (initials: 'KL' | 'JE' | 'AH', name: string) =>
  recordsOf('certifications').find(
    (each) => each.personId === personId(initials) && each.name === name,
  );

test('17 trainings, 9 seminars, 2 memberships', () => {
  const kinds = countBy(recordsOf('trainings'), ({ kind }) => kind);
  expect(kinds['seminar']).toBe(9);
  expect(recordsOf('trainings').length - 9).toBe(17);
  expect(recordsOf('memberships').map(({ organisation }) => organisation)).toEqual([
    'TechSverige',
    'Förvaltningsnätverket i Väst',
  ]);
});

test('what was learned in paid time is the 240 hours of education', () => {
  const done = recordsOf('trainings').filter(
    ({ status, isPaidTime }) => status === 'done' && isPaidTime,
  );
  expect(done.reduce((sum, { hours }) => sum + hours, 0)).toBe(240 * 3600);
});

test('Karin has 14 of her 20 points this year; TechSverige gave two seminars and one negotiation', () => {
  const points = held('KL', 'ITIL 4')?.cpd.filter(({ date }) => date.startsWith('2026')) ?? [];
  expect(points.reduce((sum, each) => sum + each.points, 0)).toBe(14);
  expect(held('KL', 'ITIL 4')).toMatchObject({ validUntil: '2027-02-10', pointsPerYear: 20 });
  const benefits = recordsOf('memberships')[0]?.benefits ?? [];
  expect(countBy(benefits, ({ kind }) => kind)).toEqual({ seminar: 2, negotiation: 1 });
});

test('what a membership was used for stands in the order of its days, as the program keeps it', () => {
  for (const { benefits } of recordsOf('memberships')) {
    const days = benefits.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
  }
});

test('story 11: Johan’s certificate has lapsed, and his renewal is booked', () => {
  expect((held('JE', 'ITIL 4')?.validUntil ?? '') < sampleToday).toBe(true);
  expect(held('JE', 'Azure Administrator')?.validUntil).toBe('2027-01-20');
  expect(held('AH', 'ITIL 4')?.validUntil).toBe('2029-03-05');
  const renewal = recordsOf('trainings').find(({ title }) => title.includes('förnyelse'));
  expect(renewal).toMatchObject({ personId: personId('JE'), status: 'booked' });
});
