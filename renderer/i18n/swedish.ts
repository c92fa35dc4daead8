import { attachments } from './sv/attachments.ts';
import { cases } from './sv/cases.ts';
import { changes } from './sv/changes.ts';
import { clients } from './sv/clients.ts';
import { commands } from './sv/commands.ts';
import { competence } from './sv/competence.ts';
import { continuity } from './sv/continuity.ts';
import { documentRegister } from './sv/document-register.ts';
import { documents } from './sv/documents.ts';
import { exports } from './sv/exports.ts';
import { fields } from './sv/fields.ts';
import { firm } from './sv/firm.ts';
import { hours } from './sv/hours.ts';
import { integrations } from './sv/integrations.ts';
import { invoices } from './sv/invoices.ts';
import { moves } from './sv/moves.ts';
import { people } from './sv/people.ts';
import { problemRecords } from './sv/problem-records.ts';
import { problems } from './sv/problems.ts';
import { quality } from './sv/quality.ts';
import { releases } from './sv/releases.ts';
import { shell } from './sv/shell.ts';
import { systems } from './sv/systems.ts';
import { tasks } from './sv/tasks.ts';
import { today } from './sv/today.ts';
import { welcome } from './sv/welcome.ts';

/** Every word of the program in Swedish: the source, by namespace. */
export const swedish = {
  attachments,
  cases,
  changes,
  clients,
  commands,
  competence,
  continuity,
  documentRegister,
  documents,
  exports,
  fields,
  firm,
  hours,
  integrations,
  invoices,
  moves,
  people,
  problemRecords,
  problems,
  quality,
  releases,
  shell,
  systems,
  tasks,
  today,
  welcome,
} as const;
