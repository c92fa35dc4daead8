import { expect, test } from 'vitest';
import { competencePaper } from '#documents/competence-paper.ts';
import { day } from '#support/records.ts';
import { recordsOf } from '#support/sample-rows.ts';

const paper = (language: 'sv' | 'en') =>
  competencePaper({
    people: recordsOf('people').filter(({ initials }) => initials === 'KL'),
    certifications: recordsOf('certifications'),
    trainings: recordsOf('trainings'),
    tender: 'Ramavtal 2027',
    firmName: 'Viskan Systemförvaltning AB',
    language,
    madeOn: day('2026-11-24'),
  });

test('R9 says what each holds and until when, and nothing that is only planned', () => {
  const [certificates, courses] = paper('sv').parts;
  expect(certificates).toMatchObject({ kind: 'table', title: 'Karin Lindqvist: certifikat' });
  expect(certificates?.kind === 'table' ? certificates.rows : []).toContainEqual([
    'ITIL 4 Managing Professional',
    expect.any(String),
    expect.any(String),
    '2027-02-10',
  ]);
  expect(courses).toMatchObject({ kind: 'table', title: 'Karin Lindqvist: utbildning' });
});

test('R9 is named after the tender, in the firm’s language', () => {
  expect(paper('sv').title).toBe('Kompetensöversikt – Ramavtal 2027 2026-11-24');
  expect(paper('en').heading).toBe('Competence overview');
});
