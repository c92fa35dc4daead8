import { paths } from './paths.ts';

/** The screens of each section that has more than one, in the order of their tabs. */
export const sectionTabs = {
  hours: [
    { name: 'hours', path: paths.hours() },
    { name: 'expenses', path: paths.expenses() },
    { name: 'close', path: paths.monthClose() },
  ],
  tasks: [
    { name: 'tasks', path: paths.tasks() },
    { name: 'cases', path: paths.cases() },
    { name: 'calendar', path: paths.calendar() },
    { name: 'templates', path: paths.templates() },
    { name: 'quality', path: paths.quality() },
  ],
  clients: [
    { name: 'clients', path: paths.clients() },
    { name: 'contracts', path: paths.contracts() },
  ],
  invoices: [
    { name: 'invoices', path: paths.invoices() },
    { name: 'payments', path: paths.payments() },
    { name: 'receivables', path: paths.receivables() },
    { name: 'series', path: paths.series() },
    { name: 'books', path: paths.books() },
  ],
  systems: [
    { name: 'systems', path: paths.systems() },
    { name: 'integrations', path: paths.integrations() },
    { name: 'continuity', path: paths.continuity() },
    { name: 'documents', path: paths.documents() },
  ],
  people: [
    { name: 'people', path: paths.people() },
    { name: 'competence', path: paths.competence() },
    { name: 'memberships', path: paths.memberships() },
  ],
} as const satisfies Record<string, readonly { readonly name: string; readonly path: string }[]>;

export type TabbedSection = keyof typeof sectionTabs;
