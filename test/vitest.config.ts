import { defineConfig } from 'vitest/config';

// Swedish wall clock in every test, whatever the machine's: workers inherit it from here.
process.env['TZ'] = 'Europe/Stockholm';

const root = new URL('..', import.meta.url).pathname;

function project(name: string, rooms: readonly string[], more: object = {}) {
  return {
    extends: true as const,
    test: {
      name,
      include: rooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
      ...more,
    },
  };
}

export default defineConfig({
  root,
  test: {
    root,
    pool: 'forks',
    // Left alone, vitest keeps a core for itself: of two, half the machine. It has next to nothing to do while tests run.
    maxWorkers: '100%',
    // Ten times what the slowest takes on an idle machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // What keeps no state can share a process: starting one takes longer than most of these files.
      project('pure', ['domain', 'formats', 'documents', 'electron/contract'], { isolate: false }),
      // The language is set for a whole process; the gates work on a copy of the repository.
      project('words and gates', ['i18n', 'architecture']),
      project('data', ['data', 'state', 'platform'], {
        setupFiles: ['test/support/data-setup.ts'],
      }),
      project('screens', ['components', 'features', 'app'], {
        environment: 'jsdom',
        setupFiles: ['test/support/data-setup.ts', 'test/support/screens-setup.ts'],
      }),
      project('desktop', ['electron/main', 'electron/preload', 'build', 'host', 'bench']),
    ],
  },
});
