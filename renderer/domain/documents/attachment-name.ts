import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';

/** The longest name that is kept, in UTF-16 units: with a folder before it, it fits every file system. */
const longest = 120;
const longestEnding = 12;

// What no file system takes, or what makes a name look like another (Trojan Source, CVE-2021-42574).
const forbidden = /[\p{Cc}<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const loneSurrogates = /\p{Surrogate}/gu;

// Windows answers these with a device, whatever their ending.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;

const endingOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= longestEnding ? name.slice(dot) : '';
};

const withoutEnding = (name: string): string => name.slice(0, name.length - endingOf(name).length);

/** Shortens what stands before the ending: it is by its ending that a program knows a file. */
const fit = (name: string, more = ''): string => {
  const ending = endingOf(name);
  const room = longest - ending.length - more.length;
  // Cut between characters, not within one.
  const stem = withoutEnding(name).slice(0, room).replace(loneSurrogates, '').trimEnd();
  return `${stem}${more}${ending}`;
};

/**
 * A file's name as it may be kept and written anywhere: the last part of a path, NFC, without what file systems refuse,
 * not reserved, not hidden, at most 120 characters with its ending whole. What has nothing left is refused.
 */
export const parseAttachmentName = (text: string): FieldResult<string> => {
  const last = text.slice(-4000).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(loneSurrogates, '_')
    .normalize('NFC')
    .replace(forbidden, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '_');
  if (plain === '' || /^[_. ]+$/.test(plain)) return fail('file-name-format');
  return ok(fit(reserved.test(plain) ? `_${plain}` : plain));
};

/** The name with its ending as before where it lacks it: without one no program knows the file. */
export const keepEnding = (name: string, before: string): string => {
  const ending = endingOf(before);
  return name.toLowerCase().endsWith(ending.toLowerCase()) ? name : fit(`${name}${ending}`);
};

/** The name, or `name (2)` and so on where a file beside it is so called. */
export const freeName = (name: string, taken: readonly string[]): string => {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  const tries = Array.from({ length: taken.length + 1 }, (_none, index) =>
    index === 0 ? name : fit(name, ` (${index + 1})`),
  );
  return tries.find((each) => !lower.has(each.toLowerCase())) ?? name;
};
