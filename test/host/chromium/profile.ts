import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What no command line turns off. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  spellcheck: { use_spelling_service: false },
  search: { suggest_enabled: false },
};

/** Makes a profile ready to start on: a killed run leaves Chromium's own locks, and our lock has already decided. */
export function prepareProfile(folder: string): void {
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    rmSync(path.join(folder, name), { force: true });
  }
  const file = path.join(folder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}
