import { clients } from './sv/clients.ts';
import { commands } from './sv/commands.ts';
import { documents } from './sv/documents.ts';
import { exports } from './sv/exports.ts';
import { fields } from './sv/fields.ts';
import { firm } from './sv/firm.ts';
import { hours } from './sv/hours.ts';
import { invoices } from './sv/invoices.ts';
import { people } from './sv/people.ts';
import { problems } from './sv/problems.ts';
import { shell } from './sv/shell.ts';
import { systems } from './sv/systems.ts';
import { tasks } from './sv/tasks.ts';
import { welcome } from './sv/welcome.ts';

/** Every word of the program in Swedish: the source, by namespace. */
export const swedish = {
  clients,
  commands,
  documents,
  exports,
  fields,
  firm,
  hours,
  invoices,
  people,
  problems,
  shell,
  systems,
  tasks,
  welcome,
} as const;
