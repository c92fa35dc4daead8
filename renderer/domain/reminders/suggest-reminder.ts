import type { MinorUnits } from '#domain/money/money.ts';
import { zeroMoney } from '#domain/money/money.ts';
import { brandText } from '#domain/brand.ts';
import type { InvoiceId, ReminderId } from '#domain/record.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { highestReminderFee } from './claim-rules.ts';
import type { ClaimRules } from './claim-rules.ts';
import type { Reminder } from './reminder.ts';

export type RemindFacts = {
  readonly invoice: {
    readonly id: InvoiceId;
    readonly dueDate: PlainDate;
    readonly open: MinorUnits;
    readonly isInKronor: boolean;
  };
  readonly reminders: readonly Pick<Reminder, 'level' | 'date' | 'payBy' | 'fee'>[];
  readonly agreesFee: boolean;
  /** Whether 450 kr is claimed of it: then never 60 kr too. */
  readonly hasCompensation: boolean;
};

/** Why an overdue invoice is let be for now. */
export type WaitReason = 'too-early' | 'too-small' | 'all-sent';

export type ReminderSuggestion = {
  readonly level: number;
  readonly daysLate: number;
  readonly payBy: PlainDate;
  readonly fee: MinorUnits;
  /** Null: it is time. */
  readonly waits: WaitReason | null;
};

/** The reminder's id: one an invoice and level, so that no second try can make it twice (R36). */
export const reminderId = (invoice: InvoiceId, level: number): ReminderId =>
  brandText(`${invoice}-${level}`);

/** 60 kr at most, if agreed, once a debt, and not where compensation is claimed (lag 1981:739; RL 4 a §). */
const reminderFee = (
  { agreesFee, hasCompensation, reminders, invoice }: RemindFacts,
  rules: ClaimRules,
): MinorUnits => {
  const mayCharge = agreesFee && !hasCompensation && invoice.isInKronor;
  if (!mayCharge || reminders.some(({ fee }) => fee > 0)) return zeroMoney;
  return rules.reminderFee > highestReminderFee ? highestReminderFee : rules.reminderFee;
};

const waitsFor = (
  { invoice, reminders }: RemindFacts,
  rules: ClaimRules,
  today: PlainDate,
): WaitReason | null => {
  if (reminders.length >= rules.reminderLevels) return 'all-sent';
  if (invoice.open < rules.remindLeast) return 'too-small';
  const last = reminders.toSorted((one, other) => other.level - one.level)[0];
  const earliest =
    last === undefined
      ? addDays(invoice.dueDate, rules.remindAfter)
      : addDays(last.date, rules.remindAgainAfter);
  // Nobody is reminded again before the day that the last reminder gave has passed.
  return today < earliest || (last !== undefined && today <= last.payBy) ? 'too-early' : null;
};

/** The next reminder of an overdue invoice; null when it isn't overdue or nothing is open. */
export const suggestReminder = (
  facts: RemindFacts,
  rules: ClaimRules,
  today: PlainDate,
): ReminderSuggestion | null => {
  const { invoice, reminders } = facts;
  const daysLate = daysBetween(invoice.dueDate, today);
  if (daysLate <= 0 || invoice.open <= 0) return null;
  return {
    level: Math.max(0, ...reminders.map(({ level }) => level)) + 1,
    daysLate,
    payBy: addDays(today, rules.payWithin),
    fee: reminderFee(facts, rules),
    waits: waitsFor(facts, rules, today),
  };
};
