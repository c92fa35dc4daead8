export type SerialQueue = {
  /** Runs the work after everything that was asked for before it, whether that went well or not. */
  readonly run: <Value>(work: () => Promise<Value>) => Promise<Value>;
};

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const next = last.then(work, work);
      // The caller sees the fault; the queue itself only waits for the end.
      last = next.catch(() => null);
      return next;
    },
  };
}
