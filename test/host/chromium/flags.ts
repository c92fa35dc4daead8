import { settings } from '#host/settings.ts';

/** Chromium as Electron embeds it: no services of its own, no address that leaves this machine. */
export function flags(profile: string, title: string): readonly string[] {
  // Chromium refuses its own sandbox to root, which is who runs tests in containers.
  const isRoot = process.getuid?.() === 0 || process.env['CI'] !== undefined;
  return [
    ...(settings.isHeaded
      ? [`--app=data:text/html,<title>${encodeURIComponent(title)}</title>`]
      : ['--headless=new', '--no-startup-window']),
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(settings.opensDebugPort ? ['--remote-debugging-port=0'] : []),
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-search-engine-choice-screen',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,HttpsUpgrades,PaintHolding',
    '--disable-popup-blocking',
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
    '--disable-back-forward-cache',
    '--disable-ipc-flooding-protection',
    '--password-store=basic',
    '--use-mock-keychain',
    '--hide-crash-restore-bubble',
    '--force-color-profile=srgb',
    `--lang=${settings.language}`,
    ...(settings.isHeaded ? ['--ozone-platform-hint=auto'] : []),
  ];
}
