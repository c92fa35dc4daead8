import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

/** Why a calendar file is refused, and the line from which it can't be read (0: the whole file). */
export type IcsProblem = {
  readonly code: 'not-a-calendar' | 'truncated' | 'damaged-line' | 'too-large' | 'too-many';
  readonly line: number;
};

/** One property: `DTSTART;TZID=Europe/Stockholm:20261124T090000`. */
export type IcsLine = {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Where it stands in the file, from 1. */
  readonly line: number;
};

/** A calendar of many years is a few megabytes; what is larger is no calendar of one person. */
export const largestIcs = 10_000_000;

const mostLines = 400_000;

/** Lines are folded by a break and a blank (RFC 5545 3.1); the break is CRLF, and LF where a program forgot itself. */
const unfold = (text: string): readonly (readonly [number, string])[] => {
  const lines: [number, string][] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const last = lines.at(-1);
    if ((raw.startsWith(' ') || raw.startsWith('\t')) && last !== undefined)
      last[1] += raw.slice(1);
    else if (raw !== '') lines.push([index + 1, raw]);
  });
  return lines;
};

const parameterPattern = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*/y;

/** Reads `NAME;PARAMETER=value:value`; null where it isn't one. */
const readLine = (text: string, line: number): IcsLine | null => {
  const name = /^[A-Za-z0-9-]+/.exec(text)?.[0];
  if (name === undefined) return null;
  const parameters = new Map<string, string>();
  let at = name.length;
  for (;;) {
    parameterPattern.lastIndex = at;
    const found = parameterPattern.exec(text);
    if (found === null) break;
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replace(/^"|"$/g, ''));
    at = parameterPattern.lastIndex;
  }
  if (text[at] !== ':') return null;
  return { name: name.toUpperCase(), parameters, value: text.slice(at + 1), line };
};

/** The properties of a calendar file in their order, whatever they are. */
export const readIcsLines = (file: string): Result<readonly IcsLine[], IcsProblem> => {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  if (text.length > largestIcs) return fail({ code: 'too-large', line: 0 });
  if (!/^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 1000)))
    return fail({ code: 'not-a-calendar', line: 1 });
  const lines: IcsLine[] = [];
  for (const [number, each] of unfold(text)) {
    if (lines.length >= mostLines) return fail({ code: 'too-many', line: number });
    const line = readLine(each, number);
    if (line === null) return fail({ code: 'damaged-line', line: number });
    lines.push(line);
  }
  const last = lines.at(-1);
  const isWhole = last?.name === 'END' && last.value.trim().toUpperCase() === 'VCALENDAR';
  return isWhole ? ok(lines) : fail({ code: 'truncated', line: last?.line ?? 1 });
};
