import type { PlainDate } from '#domain/time/plain-date.ts';
import type { System } from './system.ts';

/** A system as typed. Phase and lead are asked for when it is made; afterwards each is changed by its own command. */
export type SystemForm = {
  readonly name: string;
  readonly code: string;
  readonly purpose: string;
  readonly criticality: string;
  readonly plannedRetirement: string;
  readonly origin: string;
  readonly order: string;
  readonly holdsPersonalData: boolean;
  readonly phase: string;
  readonly phaseSince: string;
  readonly leadId: string;
  readonly leadSince: string;
};

/** A new system is planned from today. */
export const emptySystemForm = (today: PlainDate): SystemForm => ({
  name: '',
  code: '',
  purpose: '',
  criticality: 'medium',
  plannedRetirement: '',
  origin: 'built',
  order: '',
  holdsPersonalData: false,
  phase: 'plan',
  phaseSince: today,
  leadId: '',
  leadSince: today,
});

/** The form of a system that exists; the lead stays blank, being no field of the system. */
export const systemToForm = (system: System): SystemForm => ({
  name: system.name,
  code: system.code,
  purpose: system.purpose,
  criticality: system.criticality,
  plannedRetirement: system.plannedRetirement ?? '',
  origin: system.origin,
  order: system.order,
  holdsPersonalData: system.holdsPersonalData,
  phase: system.phase,
  phaseSince: system.phaseSince,
  leadId: '',
  leadSince: '',
});
