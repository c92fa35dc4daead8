import { app } from 'electron';

/** The system may be waiting for us to end: what isn't done by then is left as a crash would leave it, which is safe. */
const patienceMilliseconds = 10_000;

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patienceMilliseconds).unref();
  });

/** Holds the end of the program back, once, until `work` is done. */
export const endOnce = (work: () => Promise<void>, onFault: (error: unknown) => void): void => {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    void Promise.race([work().catch(onFault), patience()]).then(() => {
      isDone = true;
      app.quit();
    });
  });
};
