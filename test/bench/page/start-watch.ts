// Runs in every page from its very first moment: notes when what makes it usable has been painted.

export type StartWatch = {
  /** Milliseconds from the navigation, null until then. */
  filledAt: number | null;
  /** The navigation's moment on the machine's clock. */
  readonly began: number;
};

declare global {
  var startWatch: StartWatch;
}

/** A week's first written cell, or the last row of the bare page. */
const isUsable = (): boolean =>
  document.querySelector('[data-bare-row="199"]') !== null ||
  [...document.querySelectorAll<HTMLInputElement>('main input[data-row]')].some(
    ({ value }) => value !== '',
  );

const watch: StartWatch = { filledAt: null, began: performance.timeOrigin };
globalThis.startWatch = watch;
const observer = new MutationObserver(() => {
  if (!isUsable()) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      watch.filledAt = performance.now();
    };
    channel.port2.postMessage(null);
  });
});
observer.observe(document, { subtree: true, childList: true, attributes: true });
