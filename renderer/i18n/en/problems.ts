import type { problems as source } from '#i18n/sv/problems.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const problems = {
  field: {
    required: 'Fill in this field.',
    'text-too-long': 'The text is too long. At most 200 characters in a line and 5,000 in a text.',
    'not-a-choice': 'Choose something from the list.',
    'organisation-number-format': 'Only digits and a hyphen, for example 556703-7485.',
    'organisation-number-length': 'An organisation number has ten digits, for example 556703-7485.',
    'organisation-number-check-digit':
      'The check digit does not match: some digit is wrong. Right is for example 556703-7485.',
    'organisation-number-date':
      'It begins neither as an organisation number nor as a personal number. For example 556703-7485.',
    'vat-number-format': 'Country code and digits, nothing else, for example SE556703748501.',
    'vat-number-country':
      'A VAT number begins with the country’s two letters, for example SE556703748501.',
    'vat-number-length':
      'A Swedish VAT number is SE and twelve digits, for example SE556703748501.',
    'vat-number-organisation':
      'The digits after SE are no valid organisation number. For example SE556703748501.',
    'vat-number-suffix': 'A Swedish VAT number ends in 01, for example SE556703748501.',
    'bankgiro-format': 'Only digits and a hyphen, for example 5805-6201.',
    'bankgiro-length': 'A bankgiro number has seven or eight digits, for example 5805-6201.',
    'bankgiro-check-digit':
      'The check digit does not match: some digit is wrong. Right is for example 5805-6201.',
    'plusgiro-format': 'Only digits and a hyphen, for example 90 20 03-3.',
    'plusgiro-length': 'A plusgiro number has two to eight digits, for example 90 20 03-3.',
    'plusgiro-check-digit':
      'The check digit does not match: some digit is wrong. Right is for example 90 20 03-3.',
    'iban-format': 'Two letters, then digits, for example SE45 5000 0000 0583 9825 7466.',
    'iban-country':
      'The country code is not known. A Swedish IBAN begins with SE, for example SE45 5000 0000 0583 9825 7466.',
    'iban-length':
      'Wrong length for the country. A Swedish IBAN has 24 characters, for example SE45 5000 0000 0583 9825 7466.',
    'iban-check-digit':
      'The check digits do not match: some character is wrong. Right is for example SE45 5000 0000 0583 9825 7466.',
    'electronic-address-format':
      'Write the list and the number, for example 0007:5560360793 or 0088:7365565564453.',
    'electronic-address-number':
      'The number is not one of its list: 0007 is an organisation number, 0088 a GLN, for example 0088:7365565564453.',
    'bic-format': 'A BIC has eight or eleven characters, for example ESSESESS.',
    'email-format': 'This does not look like an e-mail address. For example anna@firm.se.',
    'account-format': 'An account is written with four to six digits. For example 3001.',
    'word-format': 'At most ten letters and digits without blanks. For example F.',
    'website-format': 'This does not look like a web address. For example www.firm.se.',
    'file-name-format':
      'A file cannot have that name. Write for example Operations manual 2026.pdf.',
    'country-format': 'A country is given by two letters, for example SE.',
    'initials-too-long': 'At most four letters, for example AL.',
    'money-format': 'This cannot be read as an amount. Write for example 1350.00.',
    'money-decimals': 'At most two decimals, for example 1350.50.',
    'money-negative': 'The amount may not be negative. Write for example 1350.00.',
    'money-too-large': 'The amount is too large. Write for example 1350.00.',
    'money-is-zero': 'The amount may not be zero. Write for example 1350.00.',
    'exchange-rate-format': 'This cannot be read as a rate. Write for example 11.2345.',
    'exchange-rate-decimals': 'A rate has at most six decimals, for example 11.234567.',
    'exchange-rate-too-large':
      'The rate is too high. Write kronor for one unit, for example 11.2345.',
    'vat-rate-with-case': 'The line bears no Swedish VAT: its rate must be nothing, for example 0.',
    'percentage-format': 'This cannot be read as a percentage. Write for example 25 or 12.5.',
    'percentage-too-large': 'At most 100 per cent. Write for example 25.',
    'number-format': 'Write a whole number, for example 30.',
    'number-too-small': 'The number is too small. Write for example 30.',
    'number-too-large': 'The number is too large. Write for example 30.',
    'series-jump-reason':
      'Write why numbers are skipped, for example: invoices from another program.',
    'series-number-taken':
      'That number is already on an invoice. Choose a higher one, for example the next in the series.',
    'quantity-format': 'This cannot be read as a quantity. Write for example 1.5.',
    'quantity-decimals': 'At most three decimals, for example 1.125.',
    'quantity-too-large': 'The quantity is too large. Write for example 160.',
    'quantity-not-whole-minutes':
      'Hours are counted in whole minutes. Write for example 1.5 or 1:30.',
    'too-many-lines': 'An invoice can have at most 5,000 lines, for example one line a task.',
    'date-format': 'This cannot be read as a date. Write for example 2026-11-24, 24/11 or today.',
    'date-does-not-exist': 'There is no such day. Write for example 2026-11-24.',
    'date-before-start':
      'The end is before the beginning. For example from 2026-11-01 to 2026-11-30.',
    'date-not-in-period':
      'The contract has no period on that day. Write a day within its term, for example today.',
    'date-in-closed-period':
      'The period is closed. Write a day in the open period, for example today.',
    'more-than-left': 'There is not that much left. Take at most what remains, for example 2:00.',
    'date-in-future': 'That moment has not come yet. Write for example today.',
    'date-too-late': 'At most twelve months ahead. Write for example a date within half a year.',
    'date-has-passed': 'That day has already been. Write for example 2027-03-31.',
    'support-end-order':
      'Supports end in order: active, general, extended. For example 2026-01-01, 2027-01-01 and 2029-01-01.',
    'renewal-before-end':
      'The new last day has to be after the one that applies. Write for example 2028-03-31.',
    'certificate-lapsed':
      'A certificate has lapsed. Renew it or choose other people: for example only those with valid certificates.',
    'fee-is-billed':
      'The fee has been invoiced on these days already. Add a new fee for other days, for example from the next month on.',
    'period-needs-both': 'Give both beginning and end, for example 2026-11-01 and 2026-11-30.',
    'time-format': 'This cannot be read as a time of day. Write for example 8:15.',
    'time-does-not-exist':
      'The clocks go forward that night, so there is no such time. Write for example 03:00.',
    'time-is-doubled':
      'The clocks go back that night, so that time comes twice. Choose which below, or give the length, for example 1:30.',
    'time-needs-both': 'Give both start and end, for example 8:15 and 9:45, or only the length.',
    'time-before-start': 'The end is before the start. Choose a later time.',
    'window-too-long':
      'A window is at most 31 days. Choose an earlier end, or split the work into several.',
    'duration-format':
      'This cannot be read as a length of time. Write for example 1:30, 1.5 or 90m.',
    'duration-negative': 'The time may not be negative. Write for example 1:30.',
    'duration-too-long': 'At most 24 hours in a day. Write for example 7:45.',
    'duration-is-zero': 'The time may not be zero. Write for example 0:15.',
    'duration-differs-from-times':
      'The length does not agree with start, end and break. Remove it, or write for example 1:30.',
    'break-too-long': 'The break is longer than the work. Write for example 0:30.',
    'vat-above-amount': 'The VAT can’t be more than the amount, for example 250.00 of 1,250.00.',
    'minimum-not-multiple':
      'The least must be a whole number of steps: for example 30 or 60 with steps of 15.',
    unknown: 'This value cannot be used. Compare it with an example in the help.',
  },
  rule: {
    'in-use': 'It is still used elsewhere and can therefore not be removed.',
    'already-set-up': 'The firm is already set up.',
    'not-set-up': 'First fill in the firm under Settings.',
    'phase-not-allowed': 'The system cannot go to that phase from where it is.',
    'phase-before-current':
      'The new phase cannot begin before the current one. Choose a later date.',
    'move-lacks':
      'The step can not be taken yet: something is missing. See the list at the button.',
    'course-decides-status': 'The task has a course of its own. Take the next step on its page.',
    'kind-is-fixed':
      'Releases, changes, problems and cases do not change kind. Create a new task instead.',
    'not-a-target':
      'It cannot be merged with that problem: it is the same one, cancelled or itself a duplicate.',
    'status-not-allowed': 'The task cannot get that status from the one it has.',
    'reason-required': 'Write why: this change needs a reason.',
    'file-is-version':
      'The file is a version of the document. Remove the document, or add a new version.',
    'of-another-system': 'The task belongs to another system. Choose one on the same system.',
    'plan-is-fixed': 'The plan is locked once work has begun.',
    'type-is-fixed':
      'The type can only be changed in a draft. Take the change back to draft first.',
    'approval-not-open': 'That question is already answered or withdrawn.',
    'not-awaiting-approval': 'Approvals are asked for once the change is submitted for approval.',
    'template-not-approved': 'The template is not approved and cannot be used.',
    'outcome-not-open':
      'The outcome is written once work has begun and until the change is closed.',
    'lead-overlaps': 'Somebody else is already responsible then. End that responsibility first.',
    'deputy-is-lead': 'The responsible person cannot also be the deputy. Choose somebody else.',
    'already-responsible': 'The person already has that role then.',
    'lead-has-no-successor':
      'Nobody takes over from the lead. Appoint a successor, plan a handover, or write why the system may be without.',
    'handover-already-planned':
      'The system already has a planned handover. Finish or cancel it first.',
    'handover-has-ended': 'The handover has ended and is not changed any more.',
    'person-leads-systems':
      'The person leads systems that would be left without. Use End employment on the person’s page: they are handed over there.',
    'link-to-itself': 'A system cannot be tied to itself. Choose another.',
    'link-exists': 'That tie is already there.',
    'link-circle': 'The tie would close a circle.',
    'end-before-start': 'The end is before the beginning. Choose a later date.',
    'release-locked':
      'The release has come too far for that to be changed. What is decided or signed stands.',
    'release-still-needs': 'The release rests on what you took away. Write something else instead.',
    'not-rolling-out': 'Nothing is being rolled out.',
    'stage-out-of-order':
      'Stages are taken in order, one at a time, and none after one that failed.',
    'stage-not-begun': 'No stage has begun, so there is nothing to back out of.',
    'checks-open': 'All checks of the stage must be ticked first.',
    'check-not-running':
      'Checks are ticked while their stage runs, back-out steps while you back out.',
    'decision-not-now': 'It is decided when the release is ready.',
    'criteria-unanswered': 'All questions must be answered before you decide to roll out.',
    'sign-off-not-now': 'The client signs off during hypercare, when the roll-out is done.',
    'defect-is-judged': 'The defect has been judged and cannot be removed. Reject it instead.',
    'cell-is-locked': 'That time is approved or invoiced and cannot be changed.',
    'meetings-are-kept': 'Those meetings are among the hours already.',
    'nothing-to-submit': 'There are no open hours to submit.',
    'nothing-to-approve': 'There are no submitted hours to approve.',
    'nothing-to-withdraw':
      'There are no approved hours to open. What is on an invoice or a draft keeps its approval.',
    'approver-unknown': 'Choose who you are under Settings before you approve hours.',
    'approver-is-worker':
      'Somebody else than the one who worked is to approve the hours. Ask a colleague, or change the rule under Settings → Hours.',
    'month-not-begun': 'The month has not begun yet.',
    'month-is-locked': 'The month is locked already.',
    'month-is-open': 'The month is open already.',
    'cell-has-clock-times':
      'This time has clock times. Change it in the day view, where start and end are seen.',
    'no-timer': 'No timer is running.',
    'timer-needs-client':
      'Choose a client before stopping the timer, so that the time ends up right.',
    'timer-too-short': 'No time has passed on the timer yet. Discard it or let it run.',
    'fee-billed-twice':
      'One of the fees is on another invoice already. Take it off that one first.',
    'no-fees-due': 'No fee is due for invoicing.',
    'expense-on-draft':
      'The expense is on a draft invoice. Remove its line there first, and it can be changed.',
    'expense-is-double': 'This supplier’s invoice is already registered under that number.',
    'no-unbilled-hours': 'The client has no unbilled time or expenses in that period.',
    'hours-not-available': 'Some of the hours are on another invoice already. Make the draft anew.',
    'ledger-not-ready':
      'The period can’t be closed yet: something is missing. See the list at the button.',
    'ledger-period-closed': 'The period is closed already.',
    'split-in-part':
      'A contract splits the hour between two lines: remove both, or neither. To give away what goes beyond, set its price to 0.',
    'invoice-is-not-draft':
      'The invoice is issued and cannot be changed. Correct it by a credit note.',
    'invoice-is-not-issued': 'The invoice is not issued yet.',
    'invoice-incomplete':
      'Something that the law requires is missing on the invoice. Open the draft: it says what is missing.',
    'credit-of-credit': 'A credit note is not credited or paid. Make a new invoice instead.',
    'credit-without-reason': 'Say why the invoice is credited: the credit note states it.',
    'credit-without-lines': 'Choose at least one line to credit.',
    'credit-too-much':
      'No more than what is left of the line can be credited. Some may just have been: open the invoice again.',
    'credit-negative': 'That choice makes a negative credit note. Include more lines.',
    'credit-hours-in-part': 'Hours are reopened only when the whole line is credited.',
    'credit-before-original': 'The date must lie between the invoice’s date and today.',
    'advance-not-available':
      'The advance has been deducted on another invoice, or changed since. Remove the line and deduct what is left.',
    'advance-is-deducted':
      'The advance has been deducted on another invoice. Credit that line there first.',
    'e-invoice-needed':
      'The client is a public body and accepts e-invoices only (lag 2018:1277). Open the draft: what is missing stands there.',
    'payment-is-credit': 'The set-off belongs to an issued credit note and cannot be removed.',
    'receipt-used-up': 'There is not that much left of the money. Lower the amounts.',
    'receipt-in-kronor': 'The money came in kronor. There is nothing to convert.',
    'receipt-was-repaid': 'Part of the money has been repaid. Remove the repayment first.',
    'payment-exceeds-open':
      'There is not that much left to pay. The rest of the money stays on the client’s account.',
    'payment-other-currency': 'The money and the invoice are in different currencies.',
    'nothing-to-repay': 'There is no surplus to pay back.',
    'nothing-to-write-off': 'Give an amount above zero.',
    'write-off-too-large': 'Rounding is one krona at most. Choose bank fee or bad debt.',
    'set-off-needs-note': 'Set a credit note off against an invoice.',
    'set-off-other-client': 'The credit note and the invoice belong to different clients.',
    'bank-lines-known':
      'Some of the lines have been read in already. Read the file again to see which. Nothing is saved.',
    'not-overdue': 'The invoice is not overdue, or is paid already.',
    'reminder-level-taken': 'That reminder has been made already. No new one is made.',
    'fee-not-agreed':
      'A reminder fee may be charged only if it was agreed, and never together with late-payment compensation.',
    'no-interest':
      'There is no interest to claim: the days are invoiced already or the amount is too small.',
    'reference-rate-missing':
      'The reference rate of the period is missing. Add it in Settings and check it at riksbank.se.',
    'reference-rate-day': 'The reference rate applies from 1 January or 1 July.',
    'no-vouchers': 'Every voucher of the period has been exported already, or there is none.',
    'two-fiscal-years':
      'A SIE file is of one fiscal year. Choose a period within one and the same year.',
    'series-broken':
      'The number series doesn’t add up, so no number is taken. Invoices → Number series shows which numbers and what to do.',
    'paper-failed': 'The invoice could not be typeset as PDF. No number has been used.',
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-redo': 'There is nothing to redo.',
    'changed-since': 'It has been changed again since then and cannot be undone from here.',
    'cannot-be-undone': 'It cannot be undone.',
    'workspace-not-empty':
      'There are records here already. Sample data only goes into an empty workspace.',
    'journal-damaged':
      'The journal is damaged, so nothing new can be saved. Put the data folder back from a backup.',
    busy: 'Another window kept saving at the same time. Nothing is wrong: try again.',
  },
  lockedMonth:
    'The month {{month}} is locked: hours and expenses in it do not change. Open the month again under Hours → Month close.',
  frozen: {
    'issued-invoice': 'An issued invoice is never changed. Correct it by a credit note.',
    'invoiced-hours': 'The time is invoiced and no longer changes.',
    'invoiced-expense': 'The expense is invoiced and no longer changes.',
    'approved-hours':
      'The time is approved and does not change. Open it again with a reason if it is to be corrected.',
    'locked-month':
      'The month is locked: hours and expenses in it do not change. Open the month again under Hours → Month close.',
    'status-history': 'History is never changed.',
    'ledger-row':
      'The rows of a balance of hours never change, and a closed period is not reopened. Adjust the other way.',
    'voucher-export':
      'The file may stand in the ledger already and is not taken back: no voucher may go there twice.',
    'exported-voucher':
      'The payment has gone to the ledger already. Record a repayment or a new payment instead.',
    'number-series': 'A used invoice number is not given back.',
  },
  file: {
    'disk-full': 'The disk is full. Free some space and try again.',
    'not-permitted':
      'The program may not write there. Choose another place or change the permissions.',
    'read-only': 'The place is read-only. Choose another.',
    'not-found': 'The file is no longer there.',
    'too-large': 'The file is too large.',
    damaged: 'The file is damaged and has been left untouched.',
    failed: 'The file could not be read or written. Try again.',
  },
  uses: {
    people: 'people',
    clients: 'clients',
    contacts: 'contacts',
    systems: 'systems',
    responsibilities: 'responsibilities',
    handovers: 'handovers',
    environments: 'environments',
    systemLinks: 'ties to other systems',
    releases: 'releases',
    tasks: 'tasks',
    changes: 'changes',
    changeTemplates: 'change templates',
    freezePeriods: 'change freezes',
    problems: 'problems',
    cases: 'cases',
    checklistItems: 'checklists',
    timeEntries: 'hours',
    timers: 'a running timer',
    invoices: 'invoices',
    payments: 'payments',
    documents: 'documents',
    integrations: 'integrations',
    certifications: 'certificates',
    trainings: 'trainings',
    memberships: 'memberships',
    ledgerRows: 'the contract’s ledger',
    rates: 'rates',
    rateWindows: 'times with their own rate',
    expenses: 'expenses',
    contracts: 'contracts',
  },
  linkCircle: 'The tie would close a circle: {{circle}}.',
  usedBy: 'It cannot be removed, for there are still: {{uses}}. Nothing was changed.',
  missing: 'The record is no longer there. It may have been removed in another window.',
  invalid: 'Some fields need correcting.',
  notSaved: 'It was not saved: nothing has changed.',
  notDone: 'That did not work',
  unforeseen: 'Something unexpected happened',
  unforeseenText:
    'What was saved is still there. Try again; if it happens again, the details are in the log.',
} as const satisfies WordsOf<typeof source>;
