const environment = process.env;

/** What a run of the host may be told from outside; nothing here reaches the program under test. */
export const settings = {
  /** A visible app window instead of headless pages. */
  isHeaded: environment['TEST_HOST_HEADED'] === '1',
  /** A person sits before it: dialogs do something sensible instead of failing the test. */
  isInteractive: environment['TEST_HOST_INTERACTIVE'] === '1',
  /** Set by `--remote-debugging-port=0`, as Playwright starts Electron. */
  opensDebugPort: false,
  chromium: environment['TEST_HOST_CHROMIUM'] ?? '/usr/bin/chromium',
  tracesCalls: environment['TEST_HOST_TRACE'] !== undefined,
  tracesBrowser: environment['TEST_HOST_TRACE'] === '2',
  isDark: environment['TEST_HOST_DARK'] === '1',
  language: (environment['TEST_HOST_LANG'] ?? environment['LANG'] ?? 'en-US')
    .replace(/\..*/, '')
    .replace('_', '-')
    .replace(/^(C|POSIX)$/, 'en-US'),
};
