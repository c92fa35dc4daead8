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
    // Ten times what the slowest takes on an idle machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      project('pure', [
        'domain',
        'formats',
        'documents',
        'i18n',
        'electron/contract',
        'architecture',
      ]),
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
