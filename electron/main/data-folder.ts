import { join, resolve } from 'node:path';
import type { WorkspaceName } from '#contract/contract.ts';

const dataArgument = '--data-dir=';

/**
 * Where everything lies: `forvalta` among the system's application data, by name and for ever, since another folder would make
 * all data invisible. Tests and demonstrations say another place by argument or environment.
 */
export const chooseDataFolder = (
  appData: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string => {
  const argument = argv.find((each) => each.startsWith(dataArgument))?.slice(dataArgument.length);
  const chosen = argument || environment['FORVALTA_DATA'];
  return chosen ? resolve(chosen) : join(appData, 'forvalta');
};

export const workspaceFolder = (dataFolder: string, name: WorkspaceName): string =>
  join(dataFolder, 'workspaces', name);

export const archiveFolder = (dataFolder: string, name: WorkspaceName): string =>
  join(workspaceFolder(dataFolder, name), 'archive');

export const logFolder = (dataFolder: string): string => join(dataFolder, 'logs');
