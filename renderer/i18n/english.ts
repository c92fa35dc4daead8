import { clients } from './en/clients.ts';
import { commands } from './en/commands.ts';
import { documents } from './en/documents.ts';
import { exports } from './en/exports.ts';
import { fields } from './en/fields.ts';
import { firm } from './en/firm.ts';
import { hours } from './en/hours.ts';
import { invoices } from './en/invoices.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { shell } from './en/shell.ts';
import { systems } from './en/systems.ts';
import { tasks } from './en/tasks.ts';
import { welcome } from './en/welcome.ts';

/** Every word of the program in English, by namespace. */
export const english = {
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
