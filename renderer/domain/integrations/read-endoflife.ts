import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseText } from '#domain/text/text.ts';
import { toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { SupportCycle, SupportEnd, SupportProduct } from './support-cycle.ts';

/** The largest file that is read, in bytes; the whole of endoflife.date is under 4 MB. */
export const largestCyclesFile = 20_000_000;
const mostProducts = 5000;
const mostCycles = 2000;
const longestText = 200;

/** Why a file of support cycles is refused. `at` is the place in the file: `result[3].releases[12].eolFrom`. */
export const cyclesFileProblems = [
  'too-large',
  'not-json',
  'not-endoflife',
  'empty',
  'too-many',
  'missing-field',
  'wrong-text',
  'wrong-slug',
  'wrong-date',
  'wrong-end',
  'doubled',
] as const;
export type CyclesFileProblem = {
  readonly code: (typeof cyclesFileProblems)[number];
  readonly at: string;
  /** What stands there, shortened; '' where nothing does. */
  readonly found: string;
};

type Read<Value> = Result<Value, CyclesFileProblem>;

/** What a JSON object has of its own: nothing comes from a prototype, whatever the file is called after. */
const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined;

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string =>
  value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 60);

const wrong = (code: CyclesFileProblem['code'], at: string, value?: unknown) =>
  fail<CyclesFileProblem>({ code, at, found: shown(value) });

/** Some releases are written as numbers (`"cycle": 8`). */
const readText = (value: unknown, at: string): Read<string> => {
  if (value === undefined || value === null) return ok('');
  if (typeof value !== 'string' && typeof value !== 'number') return wrong('wrong-text', at, value);
  const text = parseText(String(value), longestText);
  return text.ok ? text : wrong('wrong-text', at, value);
};

const readName = (value: unknown, at: string): Read<string> => {
  const name = readText(value, at);
  return name.ok && name.value === '' ? wrong('missing-field', at, value) : name;
};

const dateOf = (text: string): PlainDate | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  return parts === null ? null : toPlainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
};

const readDate = (value: unknown, at: string): Read<PlainDate | null> => {
  if (value === undefined || value === null) return ok(null);
  const date = typeof value === 'string' ? dateOf(value) : null;
  return date === null ? wrong('wrong-date', at, value) : ok(date);
};

/** An end of support: a day, or only whether it is over (`true`) or not (`false`). */
const readEnd = (value: unknown, at: string): Read<SupportEnd | null> => {
  if (value === true) return ok('ended');
  if (value === false) return ok(null);
  const date = readDate(value, at);
  return date.ok ? date : wrong('wrong-end', at, value);
};

/** API v1 says it twice: `isEol` and `eolFrom`. The day goes before, where there is one. */
const readEndPair = (
  release: object,
  [from, is]: readonly [from: string, is: string],
  at: string,
): Read<SupportEnd | null> => {
  const day = readDate(own(release, from), `${at}.${from}`);
  if (!day.ok || day.value !== null) return day;
  const over = own(release, is);
  if (over === undefined || over === null || typeof over === 'boolean')
    return ok(over === true ? 'ended' : null);
  return wrong('wrong-end', `${at}.${is}`, over);
};

/** Long-term support: `true`, or (in the older format) the day from which it is that. */
const isLongTerm = (value: unknown): boolean => value === true || typeof value === 'string';

/** The fields of both formats under our names, each read or the first that can't be. */
const cycleOf = (
  fields: {
    readonly [Field in Exclude<keyof SupportCycle, 'isLts'>]: Read<SupportCycle[Field]>;
  },
  isLts: boolean,
): Read<SupportCycle> => {
  const { cycle, label, releaseDate, endActive, endSupport, endExtended, latest } = fields;
  if (!cycle.ok) return cycle;
  if (!label.ok) return label;
  if (!releaseDate.ok) return releaseDate;
  if (!endActive.ok) return endActive;
  if (!endSupport.ok) return endSupport;
  if (!endExtended.ok) return endExtended;
  if (!latest.ok) return latest;
  return ok({
    cycle: cycle.value,
    label: label.value === cycle.value ? '' : label.value,
    releaseDate: releaseDate.value,
    endActive: endActive.value,
    endSupport: endSupport.value,
    endExtended: endExtended.value,
    latest: latest.value,
    ...(isLts ? { isLts: true as const } : {}),
  });
};

const latestName = (release: object): unknown => {
  const latest = own(release, 'latest');
  return isRecord(latest) ? own(latest, 'name') : latest;
};

/** A release of API v1. */
const readRelease = (release: object, at: string): Read<SupportCycle> =>
  cycleOf(
    {
      cycle: readName(own(release, 'name'), `${at}.name`),
      label: readText(own(release, 'label'), `${at}.label`),
      releaseDate: readDate(own(release, 'releaseDate'), `${at}.releaseDate`),
      endActive: readEndPair(release, ['eoasFrom', 'isEoas'], at),
      endSupport: readEndPair(release, ['eolFrom', 'isEol'], at),
      endExtended: readEndPair(release, ['eoesFrom', 'isEoes'], at),
      latest: readText(latestName(release), `${at}.latest`),
    },
    isLongTerm(own(release, 'isLts')),
  );

/** A cycle of the older format, one product a file. */
const readOldCycle = (cycle: object, at: string): Read<SupportCycle> =>
  cycleOf(
    {
      cycle: readName(own(cycle, 'cycle'), `${at}.cycle`),
      label: readText(own(cycle, 'releaseLabel'), `${at}.releaseLabel`),
      releaseDate: readDate(own(cycle, 'releaseDate'), `${at}.releaseDate`),
      endActive: readEnd(own(cycle, 'support'), `${at}.support`),
      endSupport: readEnd(own(cycle, 'eol'), `${at}.eol`),
      endExtended: readEnd(own(cycle, 'extendedSupport'), `${at}.extendedSupport`),
      latest: readText(own(cycle, 'latest'), `${at}.latest`),
    },
    isLongTerm(own(cycle, 'lts')),
  );

const readCycles = (
  list: unknown,
  at: string,
  readOne: (cycle: object, at: string) => Read<SupportCycle>,
): Read<readonly SupportCycle[]> => {
  if (!Array.isArray(list)) return wrong('missing-field', at, list);
  if (list.length > mostCycles) return wrong('too-many', at, list.length);
  const cycles: SupportCycle[] = [];
  const seen = new Set<string>();
  for (const [index, each] of (list as readonly unknown[]).entries()) {
    const here = `${at}[${index}]`;
    if (!isRecord(each)) return wrong('not-endoflife', here, each);
    const cycle = readOne(each, here);
    if (!cycle.ok) return cycle;
    if (seen.has(cycle.value.cycle)) return wrong('doubled', here, cycle.value.cycle);
    seen.add(cycle.value.cycle);
    cycles.push(cycle.value);
  }
  return ok(cycles);
};

/** Lower case, digits and marks between: what endoflife.date has in its addresses. */
const isSlug = (text: string): boolean => /^[a-z0-9][a-z0-9._+-]{0,63}$/.test(text);

const readProduct = (product: unknown, at: string, checkedOn: PlainDate): Read<SupportProduct> => {
  if (!isRecord(product)) return wrong('not-endoflife', at, product);
  const slug = readName(own(product, 'name'), `${at}.name`);
  if (!slug.ok) return slug;
  if (!isSlug(slug.value)) return wrong('wrong-slug', `${at}.name`, slug.value);
  const label = readText(own(product, 'label'), `${at}.label`);
  if (!label.ok) return label;
  const cycles = readCycles(own(product, 'releases'), `${at}.releases`, readRelease);
  if (!cycles.ok) return cycles;
  return ok(productOf(slug.value, label.value, cycles.value, checkedOn));
};

const productOf = (
  slug: string,
  label: string,
  cycles: readonly SupportCycle[],
  checkedOn: PlainDate,
): SupportProduct => ({
  slug,
  label: label === '' ? slug : label,
  source: `https://endoflife.date/${slug}`,
  checkedOn,
  cycles,
});

const readProducts = (
  list: readonly unknown[],
  checkedOn: PlainDate,
): Read<readonly SupportProduct[]> => {
  if (list.length > mostProducts) return wrong('too-many', 'result', list.length);
  const products: SupportProduct[] = [];
  const seen = new Set<string>();
  for (const [index, each] of list.entries()) {
    const product = readProduct(each, `result[${index}]`, checkedOn);
    if (!product.ok) return product;
    if (seen.has(product.value.slug))
      return wrong('doubled', `result[${index}]`, product.value.slug);
    seen.add(product.value.slug);
    products.push(product.value);
  }
  return ok(products);
};

/** The file's own day where it says one that has been, else today: a table can't have been checked tomorrow. */
const checkedOnOf = (root: object, today: PlainDate): PlainDate => {
  const said = own(root, 'generated_at');
  const date = typeof said === 'string' ? dateOf(said) : null;
  return date === null || date > today ? today : date;
};

/** Line and column of what is no JSON, as an editor has them; '' where the engine doesn't tell. */
const lineOf = (text: string, error: unknown): string => {
  const message = error instanceof Error ? error.message : '';
  const place = /position (\d+)/.exec(message)?.[1];
  const isCut = message.startsWith('Unexpected end');
  if (place === undefined && !isCut) return '';
  const lines = text.slice(0, isCut ? text.length : Number(place)).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
};

const parseJson = (text: string): Read<unknown> => {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return wrong('not-json', lineOf(text, error));
  }
};

/** `php.json` is about `php`: the older format has the product's name nowhere else. */
const slugOfFile = (fileName: string): string =>
  fileName
    .toLowerCase()
    .replace(/\.json$/, '')
    .replace(/ ?\(\d+\)$/, '');

const readOldFile = (
  list: readonly unknown[],
  fileName: string,
  today: PlainDate,
): Read<readonly SupportProduct[]> => {
  const slug = slugOfFile(fileName);
  if (list.some((each) => !isRecord(each) || own(each, 'cycle') === undefined))
    return wrong('not-endoflife', '', list[0]);
  if (!isSlug(slug)) return wrong('wrong-slug', '', fileName);
  const cycles = readCycles(list, '', readOldCycle);
  return cycles.ok ? ok([productOf(slug, '', cycles.value, today)]) : cycles;
};

/**
 * Reads a file of endoflife.date: all products at once or one (`result` of API v1), or the older list of one product's
 * cycles, whose product is the file's name. All of it or nothing: the first place that can't be read refuses the file.
 */
export const readEndoflife = (
  text: string,
  context: { readonly fileName: string; readonly today: PlainDate },
): Read<readonly SupportProduct[]> => {
  if (text.length > largestCyclesFile) return wrong('too-large', '', undefined);
  const json = parseJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return json;
  const root = json.value;
  const { fileName, today } = context;
  if (Array.isArray(root))
    return root.length === 0 ? wrong('empty', '') : readOldFile(root, fileName, today);
  if (!isRecord(root)) return wrong('not-endoflife', '', root);
  const result = own(root, 'result');
  const list: readonly unknown[] = Array.isArray(result)
    ? result
    : isRecord(result)
      ? [result]
      : [];
  if (result === undefined) return wrong('not-endoflife', '', Object.keys(root).slice(0, 5));
  return list.length === 0
    ? wrong('empty', 'result')
    : readProducts(list, checkedOnOf(root, today));
};
