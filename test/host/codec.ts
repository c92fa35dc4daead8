/**
 * Structured-clone values as text, the same on both ends of the IPC channel (Node and page). What Electron's IPC
 * refuses is refused here with Electron's own words.
 */
const notCloneable = 'An object could not be cloned.';

type Wire = null | string | number | boolean | Tagged;
/** `i` numbers the objects in the order in which both ends meet them, so that a second mention can point back. */
type Tagged =
  | { readonly k: 'undefined' | 'hole' }
  | { readonly k: 'number' | 'bigint'; readonly v: string }
  | { readonly k: 'again'; readonly i: number }
  | { readonly k: 'array' | 'set'; readonly i: number; readonly v: readonly Wire[] }
  | { readonly k: 'map'; readonly i: number; readonly v: readonly (readonly [Wire, Wire])[] }
  | { readonly k: 'object'; readonly i: number; readonly v: readonly (readonly [string, Wire])[] }
  | { readonly k: 'date'; readonly i: number; readonly v: number | null }
  | { readonly k: 'regexp'; readonly i: number; readonly v: readonly [string, string] }
  | { readonly k: 'boxed'; readonly i: number; readonly v: Wire }
  | { readonly k: 'bytes'; readonly i: number; readonly name: string; readonly v: string }
  | {
      readonly k: 'error';
      readonly i: number;
      readonly name: string;
      readonly v: readonly [string, string];
      readonly cause: Wire;
    };

const views = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
} as const;
const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
const isName = <Table extends object>(table: Table, name: string): name is keyof Table & string =>
  Object.hasOwn(table, name);

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/** Whether JSON alone carries the value unchanged; most messages are such, and JSON is quick with big ones. */
export function isPlainJson(value: unknown, seen = new Set<object>()): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || seen.has(value)) return false;
  seen.add(value);
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      if (!(at in value) || !isPlainJson(value[at], seen)) return false;
    }
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const member of Object.values(value)) if (!isPlainJson(member, seen)) return false;
  return !('toJSON' in value);
}

/** @throws Error 'An object could not be cloned.' for functions, symbols, promises, blobs, nodes … */
export function encode(value: unknown): string {
  return isPlainJson(value)
    ? `{"json":${JSON.stringify(value)}}`
    : `{"wire":${JSON.stringify(toWire(value))}}`;
}

export function decode(text: string): unknown {
  const message = JSON.parse(text) as { json?: unknown; wire?: Wire }; // only encode writes these
  return message.wire === undefined ? message.json : fromWire(message.wire);
}

function toWire(root: unknown): Wire {
  const seen = new Map<object, number>();
  const visit = (value: unknown): Wire => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { k: 'undefined' };
    if (typeof value === 'bigint') return { k: 'bigint', v: String(value) };
    if (typeof value === 'number') {
      if (Object.is(value, -0)) return { k: 'number', v: '-0' };
      return Number.isFinite(value) ? value : { k: 'number', v: String(value) };
    }
    if (typeof value !== 'object') throw new Error(notCloneable);
    const before = seen.get(value);
    if (before !== undefined) return { k: 'again', i: before };
    const i = seen.size;
    seen.set(value, i);
    return objectToWire(value, i, visit);
  };
  return visit(root);
}

function objectToWire(value: object, i: number, visit: (value: unknown) => Wire): Wire {
  if (Array.isArray(value)) {
    const items = Array.from(value, (item: unknown, at) =>
      at in value ? visit(item) : ({ k: 'hole' } as const),
    );
    return { k: 'array', i, v: items };
  }
  if (value instanceof Date) return { k: 'date', i, v: value.getTime() };
  if (value instanceof RegExp) return { k: 'regexp', i, v: [value.source, value.flags] };
  if (value instanceof Set) return { k: 'set', i, v: [...value].map(visit) };
  if (value instanceof Map) {
    return { k: 'map', i, v: [...value].map(([key, item]) => [visit(key), visit(item)] as const) };
  }
  const name = tagOf(value);
  if (name === 'ArrayBuffer') {
    return { k: 'bytes', i, name, v: toBase64(new Uint8Array(value as ArrayBuffer)) }; // its tag says so
  }
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { k: 'bytes', i, name, v: toBase64(bytes) };
  }
  if (value instanceof Error) {
    const known = isName(errors, value.name) ? value.name : 'Error';
    const v = [value.message, value.stack ?? ''] as const;
    return { k: 'error', i, name: known, v, cause: visit(value.cause) };
  }
  if (name === 'Number' || name === 'String' || name === 'Boolean') {
    return { k: 'boxed', i, v: visit(value.valueOf()) };
  }
  if (name !== 'Object' && name !== 'Arguments') throw new Error(notCloneable);
  return { k: 'object', i, v: Object.entries(value).map(([key, item]) => [key, visit(item)]) };
}

function fromWire(root: Wire): unknown {
  const met: unknown[] = [];
  const visit = (wire: Wire): unknown => {
    if (wire === null || typeof wire !== 'object') return wire;
    switch (wire.k) {
      case 'undefined':
      case 'hole':
        return undefined;
      case 'number':
        return Number(wire.v);
      case 'bigint':
        return BigInt(wire.v);
      case 'again':
        return met[wire.i];
      case 'array':
        return arrayFrom(wire.v, (met[wire.i] = [] as unknown[]), visit);
      case 'set': {
        const set = (met[wire.i] = new Set<unknown>());
        for (const item of wire.v) set.add(visit(item));
        return set;
      }
      case 'map': {
        const map = (met[wire.i] = new Map<unknown, unknown>());
        for (const [key, item] of wire.v) map.set(visit(key), visit(item));
        return map;
      }
      case 'object': {
        const object = (met[wire.i] = {});
        for (const [key, item] of wire.v) define(object, key, visit(item));
        return object;
      }
      case 'date':
        return (met[wire.i] = new Date(wire.v ?? NaN));
      case 'regexp':
        return (met[wire.i] = new RegExp(...wire.v));
      case 'boxed':
        return (met[wire.i] = Object(visit(wire.v)));
      case 'bytes':
        return (met[wire.i] = bytesFrom(wire.name, wire.v));
      case 'error': {
        const fault = new errors[isName(errors, wire.name) ? wire.name : 'Error'](wire.v[0]);
        met[wire.i] = fault;
        fault.stack = wire.v[1];
        const cause = visit(wire.cause);
        if (cause !== undefined) fault.cause = cause;
        return fault;
      }
    }
  };
  return visit(root);
}

function arrayFrom(
  wires: readonly Wire[],
  into: unknown[],
  visit: (wire: Wire) => unknown,
): unknown[] {
  into.length = wires.length;
  wires.forEach((wire, at) => {
    const isHole = typeof wire === 'object' && wire !== null && wire.k === 'hole';
    if (!isHole) into[at] = visit(wire);
  });
  return into;
}

/** As a plain member, even where the key is `__proto__`. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function bytesFrom(name: string, base64: string): ArrayBuffer | ArrayBufferView {
  const bytes = fromBase64(base64);
  if (name === 'ArrayBuffer') return bytes.buffer;
  const View: new (buffer: ArrayBuffer) => ArrayBufferView =
    views[isName(views, name) ? name : 'Uint8Array'];
  return new View(bytes.buffer);
}

const isNode = typeof document === 'undefined';

function toBase64(bytes: Uint8Array): string {
  if (isNode) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x80_00) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x80_00));
  }
  return btoa(text);
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  if (isNode) return new Uint8Array(Buffer.from(base64, 'base64'));
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
