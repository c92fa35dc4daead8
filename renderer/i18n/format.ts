import type { Language } from '#domain/firm/firm.ts';
import type { BasisPoints, Currency, MinorUnits } from '#domain/money/money.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Noon in UTC: no zone on earth moves a date's noon to a day that Intl would name differently in UTC. */
const noon = (date: PlainDate): Date => new Date(`${date}T12:00:00Z`);

/** Exact decimal text of an integer amount of hundredths: Intl takes it as it is, no float is made. */
const decimal = (hundredths: number): `${number}` => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const sign = hundredths < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`; // built of digits above
};

const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

/** A length of time as a clock reads it: 5 400 s is `1:30`. Seconds that fill no minute are left out, never rounded up. */
const clockLength = (seconds: number): string => {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const sign = seconds < 0 ? '−' : '';
  return `${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

const moneyFormats = (locale: string) => {
  const byCurrency = new Map<string, Intl.NumberFormat>();
  return (currency: Currency, digits: 0 | 2): Intl.NumberFormat => {
    const key = `${currency}${digits}`;
    const known = byCurrency.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    byCurrency.set(key, made);
    return made;
  };
};

const dateFormatters = (locale: string) => {
  const formats = {
    date: dateFormat(
      locale,
      locale === 'sv-SE'
        ? { year: 'numeric', month: '2-digit', day: '2-digit' }
        : { year: 'numeric', month: 'short', day: 'numeric' },
    ),
    dayMonth: dateFormat(locale, { day: 'numeric', month: 'short' }),
    longDate: dateFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    weekday: dateFormat(locale, { weekday: 'short' }),
    longWeekday: dateFormat(locale, { weekday: 'long' }),
    month: dateFormat(locale, { month: 'long', year: 'numeric' }),
    longMonth: dateFormat(locale, { month: 'long' }),
    shortMonth: dateFormat(locale, { month: 'short' }),
  };
  const show =
    (format: Intl.DateTimeFormat) =>
    (date: PlainDate): string =>
      format.format(noon(date));
  return {
    /** `2026-11-24` in Swedish, `24 Nov 2026` in English. */
    date: show(formats.date),
    /** `24 nov.` / `24 Nov`. */
    dayMonth: show(formats.dayMonth),
    /** `tisdag 24 november 2026`. */
    longDate: show(formats.longDate),
    /** `tis` / `Tue`. */
    weekday: show(formats.weekday),
    /** `tisdag` / `Tuesday`. */
    longWeekday: show(formats.longWeekday),
    /** `november 2026`. */
    month: show(formats.month),
    /** `november` / `November`. */
    longMonth: show(formats.longMonth),
    /** `nov.` / `Nov`. */
    shortMonth: show(formats.shortMonth),
    /** First to last day, without saying a month or year twice: `16–22 november 2026`. */
    dateRange: (from: PlainDate, to: PlainDate): string =>
      dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
        noon(from),
        noon(to),
      ),
  };
};

const instantFormatters = (locale: string) => {
  const show = (instant: Instant, zone: TimeZone, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(new Date(instant));
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    /** The wall clock of a zone: `14:05`. */
    time: (instant: Instant, zone: TimeZone): string => show(instant, zone, clock),
    /** Date and wall clock of a zone. */
    dateTime: (instant: Instant, zone: TimeZone): string =>
      show(instant, zone, { ...clock, year: 'numeric', month: 'short', day: 'numeric' }),
  };
};

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const fileSize = (locale: string, bytes: number): string => {
  const place = bytes < 1 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const unit = sizeUnits[place] ?? 'byte';
  const look = { style: 'unit', unit, unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, { ...look, maximumSignificantDigits: 3 }).format(
    bytes / 1000 ** place,
  );
};

const numberFormatters = (locale: string, currency: Currency) => {
  const money = moneyFormats(locale);
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const amount = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const hours = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  return {
    /** With its unit: `1 234,50 kr`. */
    money: (value: MinorUnits, of: Currency = currency): string =>
      money(of, 2).format(decimal(value)),
    /** Whole units where öre would only be noise, rounded half away from zero: `1 235 kr`. */
    wholeMoney: (value: MinorUnits, of: Currency = currency): string =>
      money(of, 0).format(decimal(value)),
    /** Without a unit, for columns whose head names it: `1 234,50`. */
    amount: (value: MinorUnits): string => amount.format(decimal(value)),
    /** `25 %`. */
    percent: (value: BasisPoints): string => percent.format(value / 10_000),
    /** At most three decimals: `1,5`. */
    number: (value: number): string => plain.format(value),
    /** Raw bytes in the unit that suits them, by thousands as systems show them: `2,1 GB`. */
    fileSize: (bytes: number): string => fileSize(locale, bytes),
    /** Raw seconds as hours and minutes: `1:30`. */
    duration: clockLength,
    /** Raw seconds as decimal hours with their unit: `1,5 h`. */
    hours: (seconds: number): string => `${hours.format(seconds / 3600)}\u00a0h`,
  };
};

const collators = { sv: new Intl.Collator('sv'), en: new Intl.Collator('en') } as const;

const make = (language: Language, currency: Currency) => {
  const locale = locales[language];
  return {
    language,
    locale,
    ...numberFormatters(locale, currency),
    ...dateFormatters(locale),
    ...instantFormatters(locale),
    /** `a, b och c`. */
    list: (items: readonly string[]): string => new Intl.ListFormat(locale).format(items),
    /** Order of names: å, ä and ö last in Swedish. */
    compare: (left: string, right: string): number => collators[language].compare(left, right),
  };
};

export type Formatters = ReturnType<typeof make>;

const made = new Map<string, Formatters>();

/**
 * How numbers, money, dates and lengths of time are written in a language. Pure and without React, so that screens,
 * paper and exports write alike. `currency` is the one meant when an amount says nothing else.
 */
export const formatters = (language: Language, currency: Currency = 'SEK'): Formatters => {
  const key = `${language}${currency}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make(language, currency);
  made.set(key, fresh);
  return fresh;
};
