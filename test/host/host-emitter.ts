import { EventEmitter } from 'node:events';
import { isProbe, NotInTestHost } from './not-in-test-host.ts';
import { record } from './recordings.ts';

/**
 * What app, windows and web contents are built on. Listening for an event that is never emitted here is recorded;
 * reading a member that is missing throws by name.
 */
export class HostEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super();
    const known = new Set([...events, 'newListener', 'removeListener']);
    this.on('newListener', (event: string | symbol) => {
      if (typeof event === 'string' && !known.has(event)) {
        record('never-emitted', `${name}.on('${event}')`);
      }
    });
  }
}

// At the root of the prototype chain: only what no class below it has arrives here.
Object.setPrototypeOf(
  HostEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(target, key, receiver: object): unknown {
      if (key in target || isProbe(key)) return Reflect.get(target, key, receiver);
      throw new NotInTestHost(`${receiver.constructor.name.replace('Host', '')}.${String(key)}`);
    },
  }),
);

/** An event object whose default action the program may prevent. */
export function preventable<Details extends object>(
  details: Details,
): Details & { defaultPrevented: boolean; preventDefault: () => void } {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/**
 * Hands a stand-in over where electron.d.ts wants the real class. The edge of the type check: each stand-in implements
 * a Pick of that class, and main compiled against the stand-in shows what the Pick lacks.
 */
export function standsFor<Real>(standIn: object): Real {
  return standIn as unknown as Real;
}
