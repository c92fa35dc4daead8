import type { SchemaVersion } from './schema-version.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2-system-months.ts';
import { v3 } from './v3-whole-life.ts';
import { v4 } from './v4-money.ts';

/** Every released schema, oldest first. */
export const schemaVersions: readonly SchemaVersion[] = [v1, v2, v3, v4];

/** What new rows carry as `v`. */
export const currentVersion = schemaVersions.reduce(
  (newest, { version }) => Math.max(newest, version),
  0,
);
