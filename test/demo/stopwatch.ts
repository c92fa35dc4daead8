/** Runs named steps one after the other, tells each as it ends, and keeps how many seconds it took. */
export const createStopwatch = () => {
  const seconds: Record<string, number> = {};
  return {
    seconds,
    step: async <Value>(name: string, run: () => Promise<Value>): Promise<Value> => {
      const start = performance.now();
      const value = await run();
      seconds[name] = Math.round(performance.now() - start) / 1000;
      console.log(`${name}: ${seconds[name]} s`);
      return value;
    },
  };
};
