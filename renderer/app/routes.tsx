import { createHashRouter, redirect } from 'react-router';
import { paths } from '#components/paths.ts';
import { RouteError } from './RouteError.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Shell } from './Shell.tsx';

/** Every address and the screen that it shows. A screen's code is fetched when it is first opened. */
export const createRoutes = () =>
  createHashRouter([
    {
      path: paths.welcome(),
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      lazy: async () => ({
        Component: (await import('#features/welcome/WelcomePage.tsx')).WelcomePage,
      }),
    },
    {
      // The whole window: no navigation beside what is shown to a meeting.
      path: 'tasks/:id/decision',
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      lazy: async () => ({
        Component: (await import('#features/lifecycle/releases/DecisionRoom.tsx')).DecisionRoom,
      }),
    },
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: RouteError,
          children: [
            // The element is for the moment before the loader has sent one on.
            { index: true, element: null, loader: () => redirect(paths.hours()) },
            { path: '*', Component: NotFoundPage },
            {
              path: 'today',
              lazy: async () => ({
                Component: (await import('#features/today/TodayPage.tsx')).TodayPage,
              }),
            },
            {
              path: 'hours',
              lazy: async () => ({
                Component: (await import('#features/hours/HoursPage.tsx')).HoursPage,
              }),
            },
            {
              path: 'hours/expenses',
              lazy: async () => ({
                Component: (await import('#features/expenses/ExpensesPage.tsx')).ExpensesPage,
              }),
            },
            {
              path: 'hours/close',
              lazy: async () => ({
                Component: (await import('#features/month-close/MonthClosePage.tsx'))
                  .MonthClosePage,
              }),
            },
            {
              path: 'tasks',
              lazy: async () => ({
                Component: (await import('#features/lifecycle/TasksPage.tsx')).TasksPage,
              }),
            },
            {
              path: 'tasks/new',
              lazy: async () => ({
                Component: (await import('#features/lifecycle/NewTaskPage.tsx')).NewTaskPage,
              }),
            },
            {
              path: 'tasks/cases',
              lazy: async () => ({
                Component: (await import('#features/lifecycle/cases/CasesPage.tsx')).CasesPage,
              }),
            },
            {
              path: 'tasks/calendar',
              lazy: async () => ({
                Component: (await import('#features/lifecycle/changes/CalendarPage.tsx'))
                  .CalendarPage,
              }),
            },
            {
              path: 'tasks/templates',
              lazy: async () => ({
                Component: (await import('#features/lifecycle/changes/TemplatesPage.tsx'))
                  .TemplatesPage,
              }),
            },
            {
              path: 'tasks/quality',
              lazy: async () => ({
                Component: (await import('#features/quality/QualityPage.tsx')).QualityPage,
              }),
            },
            {
              path: 'tasks/:id',
              lazy: async () => ({
                Component: (await import('#features/lifecycle/TaskPage.tsx')).TaskPage,
              }),
            },
            {
              path: 'systems',
              lazy: async () => ({
                Component: (await import('#features/systems/SystemsPage.tsx')).SystemsPage,
              }),
            },
            {
              path: 'systems/new',
              lazy: async () => ({
                Component: (await import('#features/systems/NewSystemPage.tsx')).NewSystemPage,
              }),
            },
            {
              path: 'systems/integrations',
              lazy: async () => ({
                Component: (await import('#features/integrations/IntegrationsPage.tsx'))
                  .IntegrationsPage,
              }),
            },
            {
              path: 'systems/integrations/:id',
              lazy: async () => ({
                Component: (await import('#features/integrations/IntegrationPage.tsx'))
                  .IntegrationPage,
              }),
            },
            {
              path: 'systems/documents',
              lazy: async () => ({
                Component: (await import('#features/documents/DocumentsPage.tsx')).DocumentsPage,
              }),
            },
            {
              path: 'systems/documents/:id',
              lazy: async () => ({
                Component: (await import('#features/documents/DocumentPage.tsx')).DocumentPage,
              }),
            },
            {
              path: 'systems/continuity',
              lazy: async () => ({
                Component: (await import('#features/systems/ContinuityPage.tsx')).ContinuityPage,
              }),
            },
            {
              path: 'systems/:id',
              lazy: async () => ({
                Component: (await import('#features/systems/SystemPage.tsx')).SystemPage,
              }),
            },
            {
              path: 'clients',
              lazy: async () => ({
                Component: (await import('#features/clients/ClientsPage.tsx')).ClientsPage,
              }),
            },
            {
              path: 'clients/new',
              lazy: async () => ({
                Component: (await import('#features/clients/NewClientPage.tsx')).NewClientPage,
              }),
            },
            {
              path: 'clients/contracts',
              lazy: async () => ({
                Component: (await import('#features/contracts/ContractsPage.tsx')).ContractsPage,
              }),
            },
            {
              path: 'clients/contracts/new',
              lazy: async () => ({
                Component: (await import('#features/contracts/NewContractPage.tsx'))
                  .NewContractPage,
              }),
            },
            {
              path: 'clients/contracts/:id',
              lazy: async () => ({
                Component: (await import('#features/contracts/ContractPage.tsx')).ContractPage,
              }),
            },
            {
              path: 'clients/contracts/:id/edit',
              lazy: async () => ({
                Component: (await import('#features/contracts/ContractEditPage.tsx'))
                  .ContractEditPage,
              }),
            },
            {
              path: 'clients/:id',
              lazy: async () => ({
                Component: (await import('#features/clients/ClientPage.tsx')).ClientPage,
              }),
            },
            {
              path: 'clients/:id/edit',
              lazy: async () => ({
                Component: (await import('#features/clients/ClientEditPage.tsx')).ClientEditPage,
              }),
            },
            {
              path: 'invoices',
              lazy: async () => ({
                Component: (await import('#features/invoices/InvoicesPage.tsx')).InvoicesPage,
              }),
            },
            {
              path: 'invoices/payments',
              lazy: async () => ({
                Component: (await import('#features/payments/PaymentsPage.tsx')).PaymentsPage,
              }),
            },
            {
              path: 'invoices/receivables',
              lazy: async () => ({
                Component: (await import('#features/receivables/ReceivablesPage.tsx'))
                  .ReceivablesPage,
              }),
            },
            {
              path: 'invoices/series',
              lazy: async () => ({
                Component: (await import('#features/series/SeriesPage.tsx')).SeriesPage,
              }),
            },
            {
              path: 'invoices/books',
              lazy: async () => ({
                Component: (await import('#features/books/BooksPage.tsx')).BooksPage,
              }),
            },
            {
              path: 'invoices/:id',
              lazy: async () => ({
                Component: (await import('#features/invoices/InvoicePage.tsx')).InvoicePage,
              }),
            },
            {
              path: 'people',
              lazy: async () => ({
                Component: (await import('#features/people/PeoplePage.tsx')).PeoplePage,
              }),
            },
            {
              path: 'people/new',
              lazy: async () => ({
                Component: (await import('#features/people/NewPersonPage.tsx')).NewPersonPage,
              }),
            },
            {
              path: 'people/competence',
              lazy: async () => ({
                Component: (await import('#features/competence/CompetencePage.tsx')).CompetencePage,
              }),
            },
            {
              path: 'people/memberships',
              lazy: async () => ({
                Component: (await import('#features/competence/MembershipsPage.tsx'))
                  .MembershipsPage,
              }),
            },
            {
              path: 'people/:id',
              lazy: async () => ({
                Component: (await import('#features/people/PersonPage.tsx')).PersonPage,
              }),
            },
            {
              path: 'settings',
              lazy: async () => ({
                Component: (await import('#features/settings/SettingsPage.tsx')).SettingsPage,
              }),
            },
          ],
        },
      ],
    },
  ]);
