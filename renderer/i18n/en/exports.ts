import type { exports as source } from '#i18n/sv/exports.ts';
import type { WordsOf } from '#i18n/words-of.ts';

/** File names and headings of what is exported for a spreadsheet. */
export const exports = {
  hoursFile: 'Hours {{from}} – {{to}}',
  invoicesFile: 'Invoices {{date}}',
  hours: {
    workDate: 'Date',
    person: 'Person',
    client: 'Client',
    system: 'System',
    task: 'Task',
    activity: 'Activity',
    start: 'Start',
    end: 'End',
    breakMinutes: 'Break (min)',
    seconds: 'Seconds',
    hours: 'Hours',
    billedMinutes: 'Billed minutes',
    rounding: 'Rounding',
    billing: 'Billing',
    rate: 'Hourly rate',
    amount: 'Amount',
    invoice: 'Invoice',
    note: 'Note',
  },
  invoices: {
    number: 'Number',
    client: 'Client',
    issueDate: 'Invoice date',
    dueDate: 'Due date',
    state: 'State',
    currency: 'Currency',
    net: 'Net',
    vat: 'VAT',
    rounding: 'Rounding',
    payable: 'To pay',
    paid: 'Paid',
    open: 'Still to pay',
    paymentReference: 'Payment reference',
  },
} as const satisfies WordsOf<typeof source>;
