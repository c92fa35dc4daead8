/** Lets asynchronous work happen one piece at a time, in the order in which it was asked for. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Value>;

export const takeTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};
