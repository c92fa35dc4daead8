import { NotInTestHost } from '#host/not-in-test-host.ts';
import { readiness } from '#host/registry.ts';
import { schemes } from '#host/schemes.ts';

type ProtocolApi = Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>;

export const protocol = {
  registerSchemesAsPrivileged(list) {
    if (readiness.isReady) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { scheme, privileges = {} } of list) {
      schemes.set(scheme, { privileges, handler: null });
    }
  },
  handle(name, handler) {
    if (!readiness.isReady) {
      throw new Error('protocol.handle can only be used after app is ready');
    }
    const scheme = schemes.get(name);
    if (!scheme?.privileges.standard || !scheme.privileges.secure) {
      throw new NotInTestHost(`protocol.handle('${name}') of a scheme not standard and secure`);
    }
    if (scheme.handler) throw new Error(`Failed to register protocol: ${name}`);
    scheme.handler = handler;
  },
  unhandle(name) {
    const scheme = schemes.get(name);
    if (scheme) scheme.handler = null;
  },
  isProtocolHandled(name) {
    return Boolean(schemes.get(name)?.handler);
  },
} satisfies ProtocolApi;
