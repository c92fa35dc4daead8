/**
 * Carries values between the two worlds of one document. The worlds share no objects: they talk through synchronous
 * CustomEvents, whose `detail` Chromium structured-clones from one world to the other.
 */
type Carried =
  | { readonly k: 'value'; readonly v: unknown }
  | { readonly k: 'array'; readonly v: readonly Carried[] }
  | { readonly k: 'object'; readonly v: Readonly<Record<string, Carried>> }
  | { readonly k: 'function' | 'promise'; readonly v: number }
  | { readonly k: 'error'; readonly v: string };

type Call = { readonly k: 'call'; readonly id: number; readonly args: readonly Carried[] };
type Expose = { readonly k: 'expose'; readonly key: string; readonly api: Carried };
type Settle = {
  readonly k: 'settle';
  readonly id: number;
  readonly isOk: boolean;
  readonly value: Carried;
};
type Answer = { readonly k: 'answer'; readonly isOk: boolean; readonly value: Carried };
type Message = Call | Expose | Settle | Answer;
type Anything = (...args: readonly unknown[]) => unknown;
type Deferred = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
};

export type ValueBridge = {
  /** Puts `api` on the other world's window as `key`. @throws what the other world says against it */
  readonly expose: (key: string, api: unknown) => void;
};

const cloneable =
  /^(Date|RegExp|Map|Set|ArrayBuffer|DataView|Blob|File|FileList|ImageData|ImageBitmap|BigInt|.*Array)$/;
const deepest = 1000;

/** Whether the browser's own clone carries it: nothing inside that must become a function or a promise over there. */
function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return typeof value !== 'symbol';
  }
  if (typeof value === 'function' || depth > deepest) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((item) => isPlain(item, depth + 1));
}

const isPromise = (value: object): value is Promise<unknown> =>
  Object.prototype.toString.call(value) === '[object Promise]';

/** What leaves this world: functions and promises stay here under a number, the other world gets their proxies. */
function carrier(fire: (message: Message) => void) {
  const functions = new Map<number, Anything>();
  const numbers = new WeakMap<Anything, number>();
  let last = 0;

  const numberOf = (subject: Anything): number => {
    const known = numbers.get(subject);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(subject, last);
    functions.set(last, subject);
    return last;
  };
  const promised = (promise: Promise<unknown>): number => {
    last += 1;
    const id = last;
    const settle = (isOk: boolean) => (value: unknown) =>
      fire({ k: 'settle', id, isOk, value: carry(value) });
    promise.then(settle(true), settle(false));
    return id;
  };
  const carry = (value: unknown, depth = 0): Carried => {
    if (depth > deepest) {
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof value === 'function') return { k: 'function', v: numberOf(value as Anything) }; // callable is all that is needed
    if (typeof value === 'symbol') return { k: 'value', v: undefined };
    if (value === null || typeof value !== 'object' || isPlain(value))
      return { k: 'value', v: value };
    if (Array.isArray(value)) return { k: 'array', v: value.map((item) => carry(item, depth + 1)) };
    if (isPromise(value)) return { k: 'promise', v: promised(value) };
    if (value instanceof Error) return { k: 'error', v: value.message };
    if (value instanceof Node) {
      throw new TypeError('test host: the bridge carries no DOM nodes (Electron does)');
    }
    if (cloneable.test(Object.prototype.toString.call(value).slice(8, -1))) {
      return { k: 'value', v: value };
    }
    // Own enumerable string keys only; prototypes and symbols are dropped, as in Electron.
    const members = Object.entries(value).map(([key, item]) => [key, carry(item, depth + 1)]);
    return { k: 'object', v: Object.fromEntries(members) as Record<string, Carried> };
  };
  return { carry, functionOf: (id: number) => functions.get(id) };
}

/** What arrives in this world: proxies that call back, promises that settle when told. */
function receiver(call: (id: number, args: readonly unknown[]) => unknown) {
  const proxies = new Map<number, Anything>();
  const promises = new Map<number, Deferred>();

  const proxyOf = (id: number): Anything => {
    const known = proxies.get(id);
    if (known) return known;
    const proxy: Anything = (...args) => call(id, args);
    proxies.set(id, proxy);
    return proxy;
  };
  const receive = (carried: Carried): unknown => {
    switch (carried.k) {
      case 'value':
        return carried.v;
      case 'array':
        return carried.v.map(receive);
      case 'object':
        return Object.fromEntries(
          Object.entries(carried.v).map(([key, item]) => [key, receive(item)]),
        );
      case 'function':
        return proxyOf(carried.v);
      case 'promise':
        return new Promise((resolve, reject) => promises.set(carried.v, { resolve, reject }));
      case 'error':
        return new Error(carried.v);
    }
  };
  const settle = ({ id, isOk, value }: Settle): void => {
    const deferred = promises.get(id);
    promises.delete(id);
    if (isOk) deferred?.resolve(receive(value));
    else deferred?.reject(receive(value));
  };
  return { receive, settle };
}

/**
 * One end of the bridge. `outgoing` and `incoming` are event names that only the two worlds know; `onExpose` is what
 * this end does when the other end exposes something.
 */
export function valueBridge(
  outgoing: string,
  incoming: string,
  onExpose: (key: string, api: unknown) => void,
): ValueBridge {
  let answer: Answer | null = null;
  const fire = (detail: Message): void => {
    window.dispatchEvent(new CustomEvent(outgoing, { detail }));
  };
  const outbound = carrier(fire);
  const ask = (message: Message): unknown => {
    answer = null;
    fire(message);
    const got = answer as Answer | null; // written while the event was dispatched
    answer = null;
    if (!got) throw new Error('An object could not be cloned.');
    const value = inbound.receive(got.value);
    if (!got.isOk) throw value as Error; // only faults travel as not ok
    return value;
  };
  const inbound = receiver((id, args) =>
    ask({ k: 'call', id, args: args.map((item) => outbound.carry(item)) }),
  );
  const perform = (message: Call | Expose): unknown => {
    if (message.k === 'expose') return onExpose(message.key, inbound.receive(message.api));
    return outbound.functionOf(message.id)?.(...message.args.map(inbound.receive));
  };
  const hear = (message: Message): void => {
    if (message.k === 'answer') {
      answer = message;
      return;
    }
    if (message.k === 'settle') {
      inbound.settle(message);
      return;
    }
    let reply: Answer;
    try {
      reply = { k: 'answer', isOk: true, value: outbound.carry(perform(message)) };
    } catch (fault) {
      reply = { k: 'answer', isOk: false, value: outbound.carry(fault) };
    }
    fire(reply);
  };
  window.addEventListener(
    incoming,
    (event) => {
      event.stopImmediatePropagation();
      const message = (event as CustomEvent<Message | null>).detail; // only the other end fires this name
      if (message) hear(message);
    },
    true,
  );
  return {
    expose: (key, api) => {
      ask({ k: 'expose', key, api: outbound.carry(api) });
    },
  };
}
