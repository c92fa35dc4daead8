import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

/** An element as read: its name without prefix, its attributes, its elements and its own text, and the line it began on. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
  readonly line: number;
};

export type XmlProblem = {
  readonly code: 'not-xml' | 'doctype' | 'too-deep' | 'too-large' | 'cut-off';
  readonly line: number;
};

export type XmlLimits = { readonly characters: number; readonly depth: number };

const usual: XmlLimits = { characters: 20_000_000, depth: 60 };

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A reference's sign; null where there is none by that name: nothing can be declared here, so nothing expands. */
const signOf = (name: string): string | null => {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (digits === null) return Object.hasOwn(entities, name) ? (entities[name] ?? null) : null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : null;
};

type Open = {
  readonly name: string;
  readonly written: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly line: number;
  text: string;
};

class Fault extends Error {
  readonly code: XmlProblem['code'];
  constructor(code: XmlProblem['code']) {
    super(code);
    this.code = code;
  }
}

const decoded = (text: string): string => {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&<]{0,12};?)/g, (_whole, name: string) => {
    const sign = name.endsWith(';') ? signOf(name.slice(0, -1)) : null;
    if (sign === null) throw new Fault('not-xml');
    return sign;
  });
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const nameSign = /[^\s/>=<"']/;
const blank = /\s/;

/** Walks over the text once, from sign to sign: no pattern that could take longer than the file is long. */
class Reader {
  readonly #text: string;
  readonly #limits: XmlLimits;
  #at = 0;
  #line = 1;
  #counted = 0;

  constructor(text: string, limits: XmlLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  /** The line of where it stands; counted on from where it was last asked. */
  get line(): number {
    for (; this.#counted < this.#at && this.#counted < this.#text.length; this.#counted += 1)
      if (this.#text[this.#counted] === '\n') this.#line += 1;
    return this.#line;
  }

  #startsWith(mark: string): boolean {
    return this.#text.startsWith(mark, this.#at);
  }

  #skipPast(mark: string): string {
    const end = this.#text.indexOf(mark, this.#at);
    if (end < 0) throw new Fault('cut-off');
    const between = this.#text.slice(this.#at, end);
    this.#at = end + mark.length;
    return between;
  }

  #blanks(): void {
    while (blank.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #name(): string {
    const start = this.#at;
    while (nameSign.test(this.#text[this.#at] ?? '')) this.#at += 1;
    if (this.#at === start) throw new Fault(this.#at >= this.#text.length ? 'cut-off' : 'not-xml');
    return this.#text.slice(start, this.#at);
  }

  #attributes(): Record<string, string> {
    const read: Record<string, string> = {};
    for (;;) {
      this.#blanks();
      const sign = this.#text[this.#at];
      if (sign === undefined) throw new Fault('cut-off');
      if (sign === '>' || sign === '/') return read;
      const name = this.#name();
      this.#blanks();
      if (this.#text[this.#at] !== '=') throw new Fault('not-xml');
      this.#at += 1;
      this.#blanks();
      const quote = this.#text[this.#at];
      if (quote !== '"' && quote !== "'") throw new Fault('not-xml');
      this.#at += 1;
      const value = this.#skipPast(quote);
      if (value.includes('<') || Object.hasOwn(read, name)) throw new Fault('not-xml');
      read[name] = decoded(value);
    }
  }

  /** What stands before and after the root: a declaration, comments, instructions. No DOCTYPE, whatever is in it. */
  #misc(): void {
    for (;;) {
      this.#blanks();
      if (this.#startsWith('<?')) this.#skipPast('?>');
      else if (this.#startsWith('<!--')) this.#skipPast('-->');
      else if (/^<!doctype/i.test(this.#text.slice(this.#at, this.#at + 9)))
        throw new Fault('doctype');
      else return;
    }
  }

  #openTag(): Open & { readonly isEmpty: boolean } {
    const { line } = this;
    this.#at += 1;
    const written = this.#name();
    const attributes = this.#attributes();
    const isEmpty = this.#startsWith('/>');
    if (!isEmpty && this.#text[this.#at] !== '>') throw new Fault('not-xml');
    this.#at += isEmpty ? 2 : 1;
    const name = localName(written);
    return { name, written, attributes, children: [], line, text: '', isEmpty };
  }

  #closeTag(open: Open): void {
    this.#at += 2;
    if (this.#name() !== open.written) throw new Fault('not-xml');
    this.#blanks();
    if (this.#text[this.#at] !== '>')
      throw new Fault(this.#at >= this.#text.length ? 'cut-off' : 'not-xml');
    this.#at += 1;
  }

  read(): XmlNode {
    this.#misc();
    if (this.#text[this.#at] !== '<') throw new Fault('not-xml');
    const stack: Open[] = [];
    let root: XmlNode | null = null;
    const close = (open: Open): void => {
      const { name, attributes, children, line } = open;
      const node = { name, attributes, children, line, text: open.text.trim() };
      const parent = stack.at(-1);
      if (parent === undefined) root = node;
      else parent.children.push(node);
    };
    do {
      const top = stack.at(-1);
      if (this.#at >= this.#text.length) throw new Fault('cut-off');
      if (this.#startsWith('<![CDATA[')) {
        this.#at += 9;
        const kept = this.#skipPast(']]>');
        if (top === undefined) throw new Fault('not-xml');
        top.text += kept;
      } else if (this.#startsWith('<!--')) this.#skipPast('-->');
      else if (this.#startsWith('<?')) this.#skipPast('?>');
      else if (this.#startsWith('<!')) throw new Fault('doctype');
      else if (this.#startsWith('</')) {
        const open = stack.pop();
        if (open === undefined) throw new Fault('not-xml');
        this.#closeTag(open);
        close(open);
      } else if (this.#text[this.#at] === '<') {
        const open = this.#openTag();
        if (stack.length >= this.#limits.depth) throw new Fault('too-deep');
        if (open.isEmpty) close(open);
        else stack.push(open);
      } else {
        const end = this.#text.indexOf('<', this.#at);
        if (end < 0 || top === undefined) throw new Fault('cut-off');
        top.text += decoded(this.#text.slice(this.#at, end));
        this.#at = end;
      }
    } while (stack.length > 0);
    this.#misc();
    if (root === null || this.#at < this.#text.length) throw new Fault('not-xml');
    return root;
  }
}

/**
 * Reads XML that came from outside, whole or not at all. A DOCTYPE is refused, so no entity can be declared, let alone
 * expand or fetch; size and depth are bounded. Names are told without their prefixes, text without its outer blanks.
 */
export const readXml = (text: string, limits: XmlLimits = usual): Result<XmlNode, XmlProblem> => {
  if (text.length > limits.characters) return fail({ code: 'too-large', line: 0 });
  const reader = new Reader(text.replace(/^\uFEFF/, ''), limits);
  try {
    return ok(reader.read());
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return fail({ code: fault.code, line: reader.line });
  }
};

/** The first element at a path below a node, or null: `at(entry, 'BookgDt', 'Dt')`. */
export const nodeAt = (node: XmlNode | null, ...path: readonly string[]): XmlNode | null => {
  let found: XmlNode | null = node;
  for (const name of path) found = found?.children.find((child) => child.name === name) ?? null;
  return found;
};

/** The text at a path below a node, or ''. */
export const textAt = (node: XmlNode | null, ...path: readonly string[]): string =>
  nodeAt(node, ...path)?.text ?? '';

/** All elements by a name directly below a node. */
export const nodesOf = (node: XmlNode | null, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];
