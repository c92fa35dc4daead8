/** An Electron API that the host does not have: never a silent undefined. */
export class NotInTestHost extends Error {
  override readonly name = 'NotInTestHost';

  constructor(what: string) {
    super(`test host: ${what} is not implemented by the stand-in for Electron`);
  }
}

/** What Node, Playwright and assertion libraries read of any object they are handed, without meaning an Electron API. */
const probes = new Set<PropertyKey>([
  'then',
  'toJSON',
  '__esModule',
  'default',
  'prototype',
  'name',
  'length',
  'inspect',
  'nodeType',
  'constructor',
  'domain',
  'splice',
  'asymmetricMatch',
  '$$typeof',
  'tagName',
  'subtype',
  'description',
]);

export function isProbe(key: PropertyKey): boolean {
  return typeof key === 'symbol' || probes.has(key) || String(key).startsWith('_');
}

/** The same object, but reading a member that it does not have throws by name. */
export function withoutGaps<Value extends object>(name: string, value: Value): Value {
  return new Proxy(value, {
    get(target, key): unknown {
      if (key in target || isProbe(key)) return Reflect.get(target, key, target);
      throw new NotInTestHost(`${name}.${String(key)}`);
    },
  });
}
