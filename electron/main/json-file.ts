import type { z } from 'zod';
import { writeAtomically } from './atomic-file.ts';
import type { Disk } from './disk.ts';

/** Reads a small settings file; null when it is missing, damaged or of another shape. Settings never stop a start. */
export const readJsonFile = async <Schema extends z.ZodType>(
  disk: Disk,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> => {
  try {
    const text = Buffer.from(await disk.read(path)).toString('utf8');
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

export const writeJsonFile = (disk: Disk, path: string, value: unknown): Promise<void> =>
  writeAtomically(disk, path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
