import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import type { InvoiceSnapshot } from '#domain/invoices/invoice.ts';
import { reminderPaper } from '#documents/reminder-paper.ts';
import { paperLine, paperSubject } from '#support/paper-subject.ts';
import { day, id } from '#support/records.ts';

const subject = paperSubject([paperLine(1)]);
// An issued invoice's snapshot, but for the two versions that no paper prints.
const snapshot = { ...subject, number: 'F2026-0042' } as unknown as InvoiceSnapshot;
const reminder = (fee: number) => ({
  invoiceId: id<never>('invoice-1'),
  level: 2,
  date: day('2027-01-10'),
  payBy: day('2027-01-20'),
  open: toMinorUnits(100_000),
  fee: toMinorUnits(fee),
});

test('R36 a reminder says which invoice, what is open, by when, and that it is no invoice', () => {
  const paper = reminderPaper({ snapshot, reminder: reminder(0) });
  expect(paper.heading).toBe('Betalningspåminnelse');
  const facts = Object.fromEntries(paper.facts.map(({ label, value }) => [label, value]));
  expect(facts).toMatchObject({ Påminnelse: '2', 'Betala senast': '2027-01-20' });
  expect(paper.lines).toHaveLength(1);
  expect(paper.lines[0]?.net).toMatch(/^1.000,00$/);
  expect(paper.totals).toEqual([]);
  expect(paper.payable.value).toMatch(/^1.000,00.kr$/);
  expect(paper.terms[0]).toContain('inte en faktura');
  const labels = paper.payment.rows.flat().map(({ label }) => label);
  expect(labels).toContain('Betala senast');
  expect(labels).not.toContain('Förfallodatum');
});

test('R36 an agreed fee stands on the reminder, never on the invoice', () => {
  const paper = reminderPaper({ snapshot, reminder: reminder(6000) });
  expect(paper.totals).toMatchObject([{ label: 'Påminnelseavgift enligt avtal', value: '60,00' }]);
  expect(paper.payable.value).toMatch(/^1.060,00.kr$/);
});

test('a reminder speaks its client’s language', () => {
  const content = { ...snapshot.content, language: 'en' as const };
  const paper = reminderPaper({ snapshot: { ...snapshot, content }, reminder: reminder(0) });
  expect([paper.heading, paper.language]).toEqual(['Payment reminder', 'en']);
});
