import type { SchemaVersion } from './schema-version.ts';
import { v1 } from './v1.ts';

/** Every released schema, oldest first. */
export const schemaVersions: readonly SchemaVersion[] = [v1];

/** What new rows carry as `v`. */
export const currentVersion = schemaVersions.reduce(
  (newest, { version }) => Math.max(newest, version),
  0,
);
