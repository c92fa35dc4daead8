import { attachments } from './sv/attachments.ts';
import { books } from './sv/books.ts';
import { cases } from './sv/cases.ts';
import { changes } from './sv/changes.ts';
import { clients } from './sv/clients.ts';
import { commands } from './sv/commands.ts';
import { competence } from './sv/competence.ts';
import { continuity } from './sv/continuity.ts';
import { contracts } from './sv/contracts.ts';
import { documentRegister } from './sv/document-register.ts';
import { documents } from './sv/documents.ts';
import { expenses } from './sv/expenses.ts';
import { exports } from './sv/exports.ts';
import { fields } from './sv/fields.ts';
import { firm } from './sv/firm.ts';
import { hours } from './sv/hours.ts';
import { integrations } from './sv/integrations.ts';
import { invoices } from './sv/invoices.ts';
import { monthClose } from './sv/month-close.ts';
import { ledger } from './sv/ledger.ts';
import { moves } from './sv/moves.ts';
import { payments } from './sv/payments.ts';
import { people } from './sv/people.ts';
import { problemRecords } from './sv/problem-records.ts';
import { problems } from './sv/problems.ts';
import { quality } from './sv/quality.ts';
import { rates } from './sv/rates.ts';
import { receivables } from './sv/receivables.ts';
import { releases } from './sv/releases.ts';
import { sending } from './sv/sending.ts';
import { series } from './sv/series.ts';
import { shell } from './sv/shell.ts';
import { systems } from './sv/systems.ts';
import { tasks } from './sv/tasks.ts';
import { today } from './sv/today.ts';
import { welcome } from './sv/welcome.ts';

/** Every word of the program in Swedish: the source, by namespace. */
export const swedish = {
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
