import type { Environment } from './environment.ts';

/** A place where a system runs, as typed. */
export type EnvironmentForm = {
  readonly kind: string;
  readonly name: string;
  readonly url: string;
  readonly host: string;
  readonly maintenanceWindow: string;
};

export const emptyEnvironmentForm = (): EnvironmentForm => ({
  kind: 'production',
  name: '',
  url: '',
  host: '',
  maintenanceWindow: '',
});

export const environmentToForm = (environment: Environment): EnvironmentForm => ({
  kind: environment.kind,
  name: environment.name,
  url: environment.url,
  host: environment.host,
  maintenanceWindow: environment.maintenanceWindow,
});
