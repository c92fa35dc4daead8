import type { Locator, Page } from '@playwright/test';
import { filled, type Words } from '#support/words.ts';
import type { SampleAddresses } from './sample-addresses.ts';

/** Something that opens over or in a screen: where, how, and what is then in sight. */
export type Overlay = {
  readonly name: string;
  readonly at: string;
  readonly open: (page: Page, words: Words) => Promise<void>;
  readonly seen: (page: Page, words: Words) => Locator;
  /** How it is put away again; Escape, where nothing is said. */
  readonly close?: (page: Page, words: Words) => Promise<void>;
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const fromMenu = async (page: Page, menu: string, item: string): Promise<void> => {
  await button(page, menu).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const calendar = (page: Page) => page.getByRole('dialog').filter({ has: page.getByRole('table') });
const menu = (page: Page) => page.getByRole('menu');
const firstCell = (page: Page) => page.getByRole('textbox', { name: /Felanmälan/ }).first();

const firstEntry = (page: Page) =>
  page.getByRole('button', { name: /^\d\d:\d\d–\d\d:\d\d/ }).first();

const inRatesAndExpenses: readonly Overlay[] = [
  {
    name: 'new expense',
    at: '/hours/expenses',
    open: (page) => page.keyboard.press('Control+n'),
    seen: (page, { expenses }) => dialog(page, expenses.new),
  },
  {
    name: 'new rate',
    at: '/settings?part=rates',
    open: (page, { firm, rates }) =>
      button(page, filled(rates.table.changeOf, { label: firm.rates.firm })).click(),
    seen: (page, { firm, rates }) =>
      dialog(page, filled(rates.dialog.title, { label: firm.rates.firm })),
  },
  {
    name: 'new time with its own rate',
    at: '/settings?part=rates',
    open: (page, { rates }) => button(page, rates.window.add).click(),
    seen: (page, { rates }) => dialog(page, rates.window.add),
  },
];

const inContracts = ({ contract, indexed, hourBank }: SampleAddresses): readonly Overlay[] => [
  {
    name: 'notice on a contract',
    at: contract,
    open: (page, { contracts }) => button(page, contracts.choice.terminate).click(),
    seen: (page, { contracts }) =>
      dialog(page, filled(contracts.dialog.notice, { name: '' }).trim()),
  },
  {
    name: 'renewal of a contract',
    at: contract,
    open: (page, { contracts }) => button(page, contracts.choice.renew).click(),
    seen: (page, { contracts }) =>
      dialog(page, filled(contracts.dialog.renewal, { name: '' }).trim()),
  },
  {
    name: 'adjustment of a balance of hours',
    at: `${hourBank}?part=ledger`,
    open: (page, { ledger }) => button(page, ledger.page.adjust).click(),
    seen: (page, { ledger }) => dialog(page, ledger.adjustment.title),
  },
  {
    name: 'closing of a period of hours',
    at: `${hourBank}?part=ledger`,
    open: (page, { ledger }) =>
      page.getByRole('button', { name: new RegExp(`^${ledger.move.closed}`) }).click(),
    seen: (page, { ledger }) => dialog(page, ledger.move.closed),
  },
  {
    name: 'reminder of a contract',
    at: contract,
    open: (page, { contracts }) => button(page, contracts.choice.remind).click(),
    seen: (page, { contracts }) =>
      dialog(page, filled(contracts.dialog.remind, { name: '' }).trim()),
  },
  {
    name: 'yearly step of a contract',
    at: `${indexed}?part=fees`,
    open: (page, { contracts }) => button(page, contracts.index.take).first().click(),
    seen: (page, { contracts }) =>
      dialog(page, filled(contracts.index.dialog, { name: '' }).trim()),
  },
  {
    name: 'competence for a tender',
    at: '/people/competence',
    open: (page, { competence }) => button(page, competence.tender.open).click(),
    seen: (page, { competence }) => dialog(page, competence.tender.title),
  },
];

const inHours: readonly Overlay[] = [
  {
    name: 'export menu',
    at: '/hours',
    open: (page, { hours }) => button(page, hours.exports.action).click(),
    seen: menu,
  },
  {
    name: 'approved hours, opened again',
    at: '/hours?view=month&day=2026-10-15',
    open: (page, { hours }) => button(page, hours.review.withdraw).click(),
    seen: (page, { hours }) => dialog(page, hours.review.withdrawTitle),
  },
  {
    name: 'locked month, opened again',
    at: '/hours/close?month=2026-09',
    open: (page, { monthClose }) => button(page, monthClose.open.button).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'calendar of the week',
    at: '/hours',
    open: (page, { hours }) => button(page, hours.week.pick).click(),
    seen: calendar,
  },
  {
    name: 'copy week menu',
    at: '/hours',
    open: (page, { hours }) => button(page, hours.copy.action).click(),
    seen: menu,
  },
  {
    name: 'person choice',
    at: '/hours',
    open: (page, { hours }) => page.getByRole('combobox', { name: hours.person.label }).click(),
    seen: (page) => page.getByRole('option').first(),
  },
  {
    name: 'new row',
    at: '/hours',
    open: (page, { hours }) => page.getByRole('combobox', { name: hours.row.search }).fill('kund'),
    seen: (page) => page.getByRole('option').first(),
  },
  {
    name: 'new row, nothing found',
    at: '/hours',
    open: (page, { hours }) => page.getByRole('combobox', { name: hours.row.search }).fill('zzzz'),
    seen: (page) => page.getByRole('option').first(),
  },
  {
    name: 'timer search',
    at: '/hours',
    open: (page, { hours }) => page.getByRole('combobox', { name: hours.timer.what }).fill('kund'),
    seen: (page) => page.getByRole('option').first(),
  },
  {
    name: 'cell note',
    at: '/hours',
    open: async (page) => {
      await firstCell(page).focus();
      await firstCell(page).press('Shift+F2');
    },
    seen: (page, { hours }) => button(page, hours.cell.noteSave),
  },
  {
    name: 'cell that can not be read',
    at: '/hours',
    open: async (page) => {
      await firstCell(page).fill('abc');
      await firstCell(page).press('Enter');
    },
    seen: (page) => page.getByRole('alert').filter({ hasText: 'abc' }),
    close: async (page) => {
      await firstCell(page).focus();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'emptied cell',
    at: '/hours',
    open: async (page) => {
      await firstCell(page).fill('');
      await firstCell(page).press('Enter');
    },
    seen: (page, { hours }) => button(page, hours.cell.keep),
    close: (page, { hours }) => button(page, hours.cell.keep).click(),
  },
  {
    name: 'entry',
    at: '/hours?view=day&day=2026-11-23',
    open: (page) => firstEntry(page).click(),
    seen: (page, { hours }) => dialog(page, hours.entry.title),
  },
  {
    name: 'new entry',
    at: '/hours?view=day&day=2026-11-23',
    open: (page, { hours }) => button(page, hours.day.add).click(),
    seen: (page, { hours }) => dialog(page, hours.entry.newTitle),
  },
  {
    name: 'invoiced entry',
    at: '/hours?view=day&day=2026-06-01',
    open: (page) => firstEntry(page).click(),
    seen: (page, { hours }) => dialog(page, hours.entry.title),
  },
];

const inRecords = (at: SampleAddresses): readonly Overlay[] => [
  {
    name: 'filter choice',
    at: '/tasks?view=list',
    open: (page, { tasks }) => page.getByRole('combobox', { name: tasks.field.kind }).click(),
    seen: (page) => page.getByRole('option').first(),
  },
  {
    name: 'task menu',
    at: at.task,
    open: (page, { shell }) => button(page, shell.action.more).click(),
    seen: menu,
  },
  {
    name: 'task edited',
    at: at.task,
    open: (page, { shell }) => button(page, shell.action.edit).click(),
    seen: (page, { tasks }) => page.getByRole('textbox', { name: tasks.field.title }),
  },
  {
    name: 'reason asked for',
    at: at.task,
    open: (page, { tasks }) => button(page, tasks.move.cancelled).click(),
    seen: (page, { tasks }) => dialog(page, tasks.reasonTitle),
  },
  {
    name: 'task to be removed',
    at: at.task,
    open: (page, { tasks, shell }) => fromMenu(page, shell.action.more, tasks.remove),
    seen: (page, { tasks }) => dialog(page, tasks.removeTitle),
  },
  {
    name: 'case edited',
    at: at.case,
    open: (page, { cases }) => button(page, cases.edit).click(),
    seen: (page, { cases }) => dialog(page, cases.edit),
  },
  {
    name: 'case waits',
    at: at.case,
    open: (page, { cases }) => button(page, cases.move.waiting).click(),
    seen: (page, { cases }) => dialog(page, cases.wait.title),
  },
  {
    name: 'case resolved',
    at: at.case,
    open: (page, { cases }) => button(page, cases.move.resolved).click(),
    seen: (page, { cases }) => dialog(page, cases.resolve.title),
  },
  {
    name: 'new service level',
    at: at.client,
    open: (page, { cases }) => button(page, cases.level.add).click(),
    seen: (page, { cases }) => dialog(page, cases.level.add),
  },
  {
    name: 'voucher',
    at: '/invoices/books?length=year',
    open: (page) => page.locator('tr[data-row="0"]').click(),
    seen: (page, { books }) => page.getByRole('table', { name: books.vouchers.rows }),
  },
  {
    name: 'calendar of a date field',
    at: '/tasks/new',
    open: (page, { shell }) => button(page, shell.date.calendar).first().click(),
    seen: calendar,
  },
  {
    name: 'choice of a system',
    at: '/tasks/new',
    open: (page, { tasks }) => page.getByRole('combobox', { name: tasks.field.system }).click(),
    seen: (page) => page.getByRole('option').first(),
  },
  {
    name: 'form with problems',
    at: '/clients/new',
    open: (page, { shell }) => button(page, shell.action.save).click(),
    seen: (page, { problems }) => page.getByText(problems.field.required).first(),
    close: () => Promise.resolve(),
  },
  {
    name: 'question before leaving',
    at: '/clients/new',
    open: async (page, { clients, shell }) => {
      await page.getByRole('textbox', { name: clients.form.name }).fill('Ny');
      await page.getByRole('navigation').getByRole('link', { name: shell.nav.people }).click();
    },
    seen: (page, { shell }) => dialog(page, shell.leave.title),
  },
  {
    name: 'new contact',
    at: at.client,
    open: (page, { clients }) => button(page, clients.contacts.add).click(),
    seen: (page, { clients }) => dialog(page, clients.contacts.add),
  },
  {
    name: 'contact menu',
    at: at.client,
    open: async (page, { clients }) => {
      const contacts = page.getByRole('region', { name: clients.contacts.title });
      await contacts.getByRole('button').last().click();
    },
    seen: menu,
  },
  {
    name: 'draft of unbilled hours',
    at: at.client,
    open: (page, { clients }) => button(page, clients.unbilled.draft).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'months as table',
    at: at.client,
    open: (page, { clients }) => button(page, clients.months.asTable).click(),
    seen: (page, { clients }) => button(page, clients.months.asChart),
    close: (page, { clients }) => button(page, clients.months.asChart).click(),
  },
  {
    name: 'phase dialog',
    at: at.system,
    open: (page, { systems }) => button(page, systems.move.change).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'what a phase lacks',
    at: at.system,
    open: (page, { systems }) =>
      page.getByRole('button', { name: new RegExp(`^${systems.move.retire} · `) }).click(),
    seen: (page, { systems }) => dialog(page, systems.move.retire),
  },
  {
    name: 'new environment',
    at: at.system,
    open: (page, { systems }) => button(page, systems.environments.add).click(),
    seen: (page, { systems }) => page.getByRole('textbox', { name: systems.environments.url }),
  },
  {
    name: 'new tie',
    at: at.system,
    open: (page, { systems }) => button(page, systems.links.add).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'new handover',
    at: `${at.system}?part=people`,
    open: (page, { continuity }) => button(page, continuity.handover.plan).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'new certificate',
    at: '/people/competence',
    open: (page, { competence }) => button(page, competence.addCertification).click(),
    seen: (page, { competence }) => dialog(page, competence.form.newCertification),
  },
  {
    name: 'new training',
    at: '/people/competence',
    open: (page, { competence }) => button(page, competence.addTraining).click(),
    seen: (page, { competence }) => dialog(page, competence.form.newTraining),
  },
  {
    name: 'new membership',
    at: '/people/memberships',
    open: (page, { competence }) => button(page, competence.memberships.add).click(),
    seen: (page, { competence }) => dialog(page, competence.memberships.add),
  },
  {
    name: 'new document',
    at: '/systems/documents',
    open: (page, { documentRegister }) =>
      page.getByRole('button', { name: documentRegister.add }).click(),
    seen: (page, { documentRegister }) => dialog(page, documentRegister.add),
  },
  {
    name: 'system edited',
    at: at.system,
    open: (page, { systems }) => button(page, systems.edit).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'responsible assigned',
    at: `${at.system}?part=people`,
    open: (page, { systems }) => button(page, systems.people.assign).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'responsibility ended',
    at: `${at.system}?part=people`,
    open: (page, { systems }) =>
      page
        .getByRole('button', { name: filled(systems.people.endOf, { name: '' }) })
        .first()
        .click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'life line as table',
    at: at.system,
    open: (page, { systems }) => button(page, systems.lifeLine.asTable).click(),
    seen: (page, { systems }) => button(page, systems.lifeLine.asPicture),
    close: (page, { systems }) => button(page, systems.lifeLine.asPicture).click(),
  },
  {
    name: 'life line, zoomed in',
    at: at.system,
    open: async (page, { systems }) => {
      for (let step = 0; step < 4; step += 1) await button(page, systems.lifeLine.zoomIn).click();
    },
    seen: (page, { systems }) => button(page, systems.lifeLine.showAll),
    close: (page, { systems }) => button(page, systems.lifeLine.showAll).click(),
  },
  {
    name: 'employment ended',
    at: at.person,
    open: (page, { people }) =>
      fromMenu(page, filled(people.more, { name: 'Karin Lindqvist' }), people.leaving.action),
    seen: (page, { people }) =>
      dialog(page, filled(people.leaving.title, { name: 'Karin Lindqvist' })),
  },
  {
    name: 'person edited',
    at: at.person,
    open: (page, { people }) => button(page, people.edit).click(),
    seen: (page) => page.getByRole('dialog'),
  },
];

const inInvoices = (at: SampleAddresses): readonly Overlay[] => [
  {
    name: 'new payment',
    at: '/invoices/payments',
    open: (page, { payments }) => page.getByRole('button', { name: payments.new }).first().click(),
    seen: (page, { payments }) => dialog(page, payments.new),
  },
  {
    name: 'write-off',
    at: at.unpaid,
    open: (page, { payments }) => button(page, payments.writeOff.action).click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'invoices behind a figure of the ledger',
    at: '/invoices/receivables',
    open: (page) => page.locator('tbody button').first().click(),
    seen: (page) => page.getByRole('dialog'),
  },
  {
    name: 'reference rate',
    at: '/settings?part=claims',
    open: (page, { receivables }) => button(page, receivables.rules.add).click(),
    seen: (page, { receivables }) => dialog(page, receivables.rules.addTitle),
  },
  {
    name: 'export menu',
    at: '/invoices',
    open: (page, { invoices }) => button(page, invoices.list.export).click(),
    seen: menu,
  },
  {
    name: 'new invoice',
    at: '/invoices',
    open: (page, { invoices }) => page.getByRole('button', { name: invoices.new.action }).click(),
    seen: (page, { invoices }) => dialog(page, invoices.new.title),
    close: async (page) => {
      // The first one closes the list of clients.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'new invoice with its client',
    at: '/invoices',
    open: async (page, { invoices }) => {
      await page.getByRole('button', { name: invoices.new.action }).click();
      await dialog(page, invoices.new.title)
        .getByRole('combobox', { name: invoices.new.client })
        .click();
      await page.getByRole('option', { name: 'Logistik Väst AB' }).click();
    },
    seen: (page, { invoices }) => button(page, invoices.new.create),
  },
  {
    name: 'credit menu',
    at: at.unpaid,
    open: (page, { invoices }) => button(page, invoices.credit.menu).click(),
    seen: menu,
  },
  {
    name: 'crediting',
    at: at.unpaid,
    open: (page, { invoices }) => fromMenu(page, invoices.credit.menu, invoices.credit.action),
    seen: (page, { invoices }) => button(page, invoices.credit.issueCredit),
  },
  {
    name: 'correcting',
    at: at.unpaid,
    open: (page, { invoices }) => fromMenu(page, invoices.credit.menu, invoices.credit.correct),
    seen: (page, { invoices }) => button(page, invoices.credit.issueCorrection),
  },
  {
    name: 'draft menu',
    at: at.draft,
    open: (page, { invoices }) => button(page, invoices.draft.more).click(),
    seen: menu,
  },
  {
    name: 'regrouping',
    at: at.draft,
    open: (page, { invoices }) => fromMenu(page, invoices.draft.more, invoices.draft.regroup),
    seen: (page, { invoices }) => dialog(page, invoices.draft.regroupTitle),
  },
  {
    name: 'issue',
    at: at.draft,
    open: (page, { invoices }) => button(page, invoices.draft.issue).click(),
    seen: (page, { invoices }) => dialog(page, invoices.issue.title),
  },
  {
    name: 'payment',
    at: at.unpaid,
    open: (page, { invoices }) => button(page, invoices.issued.markAsPaid).click(),
    seen: (page, { invoices }) => dialog(page, invoices.payments.register),
  },
  {
    name: 'hours behind a line',
    at: at.paid,
    open: (page, { invoices }) => button(page, invoices.issued.showHours).first().click(),
    seen: (page, { invoices }) => page.getByRole('table', { name: invoices.hours.label }),
    close: () => Promise.resolve(),
  },
];

const everywhere: readonly Overlay[] = [
  {
    name: 'palette',
    at: '/people',
    open: (page) => page.keyboard.press('Control+k'),
    seen: (page, { shell }) => page.getByRole('textbox', { name: shell.palette.title }),
  },
  {
    name: 'palette with hits',
    at: '/people',
    open: async (page, { shell }) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: shell.palette.title }).fill('logistik');
    },
    seen: (page) => page.getByRole('button', { name: /^Logistik Väst AB/ }),
  },
  {
    name: 'palette without hits',
    at: '/people',
    open: async (page, { shell }) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: shell.palette.title }).fill('zzzzzz');
    },
    seen: (page, { shell }) => page.getByText(shell.palette.nothing),
  },
  {
    name: 'shortcuts',
    at: '/people',
    open: (page) => page.keyboard.press('F1'),
    seen: (page, { shell }) => dialog(page, shell.shortcuts.title),
  },
  {
    name: 'sample to be removed',
    at: '/people',
    open: (page, { shell }) => button(page, shell.sample.remove).click(),
    seen: (page, { shell }) => dialog(page, shell.sample.confirmTitle),
  },
  {
    name: 'notice',
    at: '/people',
    open: (page) => page.keyboard.press('Control+Shift+Z'),
    seen: (page, { problems }) => page.getByText(problems.rule['nothing-to-redo']).first(),
    close: (page, { shell }) => button(page, shell.notifications.close).first().click(),
  },
  {
    name: 'running timer',
    at: '/people',
    open: (page, { hours }) => page.getByRole('button', { name: hours.timer.startShort }).click(),
    seen: (page, { hours }) => page.getByRole('timer', { name: hours.timer.running }),
    close: () => Promise.resolve(),
  },
  {
    name: 'timer to be discarded',
    at: '/people',
    open: (page, { hours }) => button(page, hours.timer.discard).click(),
    seen: (page, { hours }) => dialog(page, hours.timer.discardTitle),
    close: async (page, { hours }) => {
      await dialog(page, hours.timer.discardTitle)
        .getByRole('button', { name: hours.timer.discard })
        .click();
      // Left before it is written down, it would still run in the next round.
      await page.getByRole('timer', { name: hours.timer.running }).waitFor({ state: 'hidden' });
    },
  },
];

/** Every dialog, drawer, menu, list, calendar and message of the program. */
export const everyOverlay = (at: SampleAddresses): readonly Overlay[] => [
  ...inHours,
  ...inRatesAndExpenses,
  ...inRecords(at),
  ...inContracts(at),
  ...inInvoices(at),
  ...everywhere,
];
