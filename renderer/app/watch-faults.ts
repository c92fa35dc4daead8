import { notify } from '#components/notify.tsx';
import { reportFault } from '#state/desktop.ts';

// Chromium reports this when a layout settles a frame late; nothing is wrong, and nobody can act on it.
const harmless = /^ResizeObserver loop/;

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : '');

/** Takes every fault that nothing else caught to the log, and tells the user what is safe. */
export const watchFaults = (): void => {
  window.addEventListener('error', (event) => {
    if (harmless.test(event.message)) return;
    reportFault(event.message, stackOf(event.error));
    notify.fault(event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => {
    reportFault(String(event.reason), stackOf(event.reason));
    notify.fault(event.reason);
  });
};
