type Handler = (request: Request) => Response | Promise<Response>;
export type Scheme = { readonly privileges: Electron.Privileges; handler: Handler | null };

/** The program's own schemes, by name. */
export const schemes = new Map<string, Scheme>();

/**
 * Chromium does not know `app://`. What the program calls `app://bundle/x` the browser calls
 * `https://bundle.app.localhost/x`: a secure context and a lasting origin, answered without any port.
 */
export function toBrowserUrl(url: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (scheme === undefined || !schemes.has(scheme.toLowerCase())) return url;
  return `https://${host || 'nohost'}.${scheme.toLowerCase()}.localhost${rest || '/'}`;
}

export function fromBrowserUrl(url: string): string {
  const [, host, scheme, rest] =
    /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.localhost(?=[/?#]|$)(.*)$/i.exec(url) ?? [];
  if (scheme === undefined || !schemes.has(scheme)) return url;
  return `${scheme}://${host === 'nohost' ? '' : (host ?? '')}${rest ?? ''}`;
}

/** The same address in the form in which the browser will report it. */
export const normalUrl = (url: string): string => fromBrowserUrl(new URL(toBrowserUrl(url)).href);

export function originOf(url: string): string {
  const [, scheme, host] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url) ?? [];
  return scheme === undefined ? 'null' : `${scheme}://${host ?? ''}`;
}
