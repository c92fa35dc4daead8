import { attachments } from './en/attachments.ts';
import { books } from './en/books.ts';
import { cases } from './en/cases.ts';
import { changes } from './en/changes.ts';
import { clients } from './en/clients.ts';
import { commands } from './en/commands.ts';
import { competence } from './en/competence.ts';
import { continuity } from './en/continuity.ts';
import { contracts } from './en/contracts.ts';
import { documentRegister } from './en/document-register.ts';
import { documents } from './en/documents.ts';
import { expenses } from './en/expenses.ts';
import { exports } from './en/exports.ts';
import { fields } from './en/fields.ts';
import { firm } from './en/firm.ts';
import { hours } from './en/hours.ts';
import { integrations } from './en/integrations.ts';
import { invoices } from './en/invoices.ts';
import { monthClose } from './en/month-close.ts';
import { ledger } from './en/ledger.ts';
import { moves } from './en/moves.ts';
import { payments } from './en/payments.ts';
import { people } from './en/people.ts';
import { problemRecords } from './en/problem-records.ts';
import { problems } from './en/problems.ts';
import { quality } from './en/quality.ts';
import { rates } from './en/rates.ts';
import { receivables } from './en/receivables.ts';
import { releases } from './en/releases.ts';
import { sending } from './en/sending.ts';
import { series } from './en/series.ts';
import { shell } from './en/shell.ts';
import { systems } from './en/systems.ts';
import { tasks } from './en/tasks.ts';
import { today } from './en/today.ts';
import { welcome } from './en/welcome.ts';

/** Every word of the program in English, by namespace. */
export const english = {
  attachments,
  books,
  cases,
  changes,
  clients,
  commands,
  competence,
  continuity,
  contracts,
  documentRegister,
  documents,
  expenses,
  exports,
  fields,
  firm,
  hours,
  integrations,
  invoices,
  monthClose,
  ledger,
  moves,
  payments,
  people,
  problemRecords,
  problems,
  quality,
  rates,
  receivables,
  releases,
  sending,
  series,
  shell,
  systems,
  tasks,
  today,
  welcome,
} as const;
