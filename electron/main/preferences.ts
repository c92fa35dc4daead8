import { join } from 'node:path';
import { preferences as schema, type Preferences, type Request } from '#contract/contract.ts';
import type { Disk } from './disk.ts';
import { writeJsonFile } from './json-file.ts';
import { takeTurns } from './turns.ts';

type PreferenceChange = Request<'preferences:write'>;

/** What this laptop remembers, held in memory and written through. */
export type PreferenceStore = {
  readonly read: () => Preferences;
  readonly write: (change: PreferenceChange) => Promise<Preferences>;
};

/** The system's first language that we speak; Swedish when it has neither. */
const languageOf = (languages: readonly string[]): Preferences['language'] => {
  const known = languages.map((each) => each.slice(0, 2).toLowerCase());
  return known.find((each) => each === 'sv' || each === 'en') === 'en' ? 'en' : 'sv';
};

const defaults = (languages: readonly string[]): Preferences => ({
  language: languageOf(languages),
  colorScheme: 'auto',
  workspace: 'own',
  person: { own: null, sample: null },
  remembered: {},
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps each field of a damaged file that is still what it should be. */
const salvage = (text: string, fallback: Preferences): Preferences => {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return fallback;
  }
  if (!isRecord(found)) return fallback;
  const kept = Object.entries(schema.shape).flatMap(([key, field]) => {
    const parsed = field.safeParse(found[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return schema.parse({ ...fallback, ...Object.fromEntries(kept) });
};

export const openPreferences = async (
  disk: Disk,
  dataFolder: string,
  systemLanguages: readonly string[],
): Promise<PreferenceStore> => {
  const path = join(dataFolder, 'preferences.json');
  const fallback = defaults(systemLanguages);
  const bytes = await disk.read(path).catch(() => null);
  let current = bytes === null ? fallback : salvage(Buffer.from(bytes).toString('utf8'), fallback);
  const turns = takeTurns();
  return {
    read: () => current,
    write: (change) =>
      turns(async () => {
        const next = schema.parse({ ...current, ...change });
        // Also when the disk refuses: the choice then holds until the program ends.
        current = next;
        await writeJsonFile(disk, path, next);
        return next;
      }),
  };
};
