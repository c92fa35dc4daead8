import type { CDPSession, Page } from '@playwright/test';

const session = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** Megabytes of JavaScript in the page after everything that nobody needs is gone. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await session(page);
  await devtools.send('HeapProfiler.enable');
  // What only finalizers hold goes at the second collection.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1_000_000;
}

/** Milliseconds that the page's main thread worked while something was done. */
export async function workDuring<Value>(
  page: Page,
  run: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly work: number }> {
  const devtools = await session(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await worked();
  const value = await run();
  const work = (await worked()) - before;
  await devtools.detach();
  return { value, work };
}
