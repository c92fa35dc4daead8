import { readRaw } from './raw-database.ts';
import { untilPainted } from './when-shown.ts';

const everything = (store: string) =>
  readRaw({
    store,
    index: null,
    from: null,
    to: null,
    count: 4_294_967_295,
    direction: 'next',
  }) as Promise<readonly Readonly<Record<string, unknown>>[]>;

/** The texts that are searched, in memory: what a plain scan goes through. */
async function searchedTexts(): Promise<readonly string[]> {
  const tables = await Promise.all(
    ['clients', 'systems', 'tasks', 'people', 'invoices'].map(everything),
  );
  const fields = ['name', 'title', 'reference', 'purpose', 'description', 'number', 'code'];
  return tables.flat().map((row) =>
    fields
      .flatMap((field) => (typeof row[field] === 'string' ? [row[field]] : []))
      .join(' ')
      .toLowerCase(),
  );
}

export type SearchTimes = {
  readonly records: number;
  readonly asked: readonly number[];
  readonly scanned: readonly number[];
};

const indexReady = async (): Promise<void> => {
  for (const start = performance.now(); automation.search('x') === null;) {
    if (performance.now() - start > 120_000) throw new Error('The search index is not ready');
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
  }
};

/** So often at a time: a page's clock ticks in tenths of a millisecond. */
const repeats = 5;

function timed(finds: () => boolean, what: string): number {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    if (!finds()) throw new Error(`Nothing is found by ${what}`);
  }
  return (performance.now() - start) / repeats;
}

/** Asks the program's index, and looks through the same texts one by one. */
export async function timeSearches(texts: readonly string[]): Promise<SearchTimes> {
  await indexReady();
  const inMemory = await searchedTexts();
  const asked: number[] = [];
  const scanned: number[] = [];
  for (const text of texts) {
    asked.push(timed(() => (automation.search(text) ?? []).length > 0, `the index, ${text}`));
    const words = text.toLowerCase().split(' ');
    const finds = (): boolean =>
      inMemory.filter((each) => words.every((word) => each.includes(word))).length > 0;
    scanned.push(timed(finds, `the scan, ${text}`));
  }
  return { records: inMemory.length, asked, scanned };
}

/** As React hears a field change. */
function type(field: HTMLInputElement, text: string): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  value?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** In the open palette: milliseconds from the typed text to its hit on the screen. */
export async function timeTyped(texts: readonly string[]): Promise<readonly number[]> {
  const field = document.querySelector<HTMLInputElement>('[role="dialog"] input');
  if (field === null) throw new Error('The search is not open');
  const shows = (text: string): boolean =>
    [...document.querySelectorAll('[role="dialog"] button')].some(
      (action) => action.textContent?.includes(text) === true,
    );
  const times: number[] = [];
  for (const text of texts) {
    times.push(
      await untilPainted(
        () => shows(text),
        () => type(field, text),
      ),
    );
    await untilPainted(
      () => !shows(text),
      () => type(field, ''),
    );
  }
  return times;
}
