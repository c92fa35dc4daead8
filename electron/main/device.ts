import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const device = z.strictObject({ id: z.uuid() });

/** This laptop's own id, made once; it stands in every record so that another laptop's records can be told apart. */
export const identifyDevice = async (disk: Disk, dataFolder: string): Promise<string> => {
  const path = join(dataFolder, 'device.json');
  const known = await readJsonFile(disk, path, device);
  if (known !== null) return known.id;
  const id = randomUUID();
  await writeJsonFile(disk, path, { id });
  return id;
};
