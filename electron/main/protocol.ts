import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { resolveBundlePath } from './bundle-path.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { bundleScheme } from './origin.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

const headers = (mediaType: string): Record<string, string> => ({
  'Content-Type': mediaType,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
});

const refuse = (status: 404 | 405): Response =>
  new Response(null, { status, headers: headers('text/plain; charset=utf-8') });

/** Answers one request for `app://bundle/…` from the first of `roots` that has the file. */
export const answerBundleRequest = async (
  request: { readonly url: string; readonly method: string },
  roots: readonly string[],
): Promise<Response> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const file = await resolveBundlePath(request.url, roots);
  if (file === null) return refuse(404);
  const mediaType = mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const body = request.method === 'HEAD' ? null : await readFile(file);
  return new Response(body, { status: 200, headers: headers(mediaType) });
};

/** Must run before the app is ready. Standard and secure: relative URLs, IndexedDB and module scripts need both. */
export const registerBundleScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: bundleScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
};

/** Serves the renderer, and the error screen that must work without it. */
export const serveBundle = (roots: readonly string[]): void => {
  protocol.handle(bundleScheme, (request) => answerBundleRequest(request, roots));
};
