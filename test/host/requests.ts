import { ask, tell } from './chromium/chromium.ts';
import type { EventDetails } from './chromium/cdp.ts';
import { defaultSession } from './electron/session.ts';
import { record } from './recordings.ts';
import { registry } from './registry.ts';
import { fromBrowserUrl, schemes } from './schemes.ts';

type Paused = EventDetails<'Fetch.requestPaused'>;
type Refusal =
  'Aborted' | 'BlockedByClient' | 'InternetDisconnected' | 'AddressUnreachable' | 'AccessDenied';

const browsersOwn = /^(data|blob|about|chrome|devtools):/;

/** Answers one request of the browser: from the program's own protocol handler, or not at all. */
export async function answerRequest(paused: Paused): Promise<void> {
  const { requestId, request, resourceType } = paused;
  const url = fromBrowserUrl(request.url);
  const refusal = await refusalOf(paused, url);
  if (refusal) {
    // It may have gone with its page.
    await tell('Fetch.failRequest', { requestId, errorReason: refusal });
    return;
  }
  if (browsersOwn.test(request.url)) {
    await ask('Fetch.continueRequest', { requestId });
    return;
  }
  if (resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico') {
    // A browser's habit that Electron does not have: the program need not know.
    await ask('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    return;
  }
  const scheme = schemes.get(url.split(':')[0] ?? '');
  const isData = resourceType === 'Fetch' || resourceType === 'XHR';
  if (!scheme?.handler || (isData && !scheme.privileges.supportFetchAPI)) {
    const errorReason = scheme?.handler ? 'AccessDenied' : 'AddressUnreachable';
    await ask('Fetch.failRequest', { requestId, errorReason });
    return;
  }
  const response = await scheme.handler(requestFrom(paused, url));
  await ask('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

async function refusalOf(paused: Paused, url: string): Promise<Refusal | null> {
  const { request, resourceType, frameId } = paused;
  if (resourceType === 'Document') {
    if ((await registry.popups.get(frameId)) === false) return 'Aborted';
    const contents = registry.byTarget.get(frameId) ?? registry.byFrame.get(frameId);
    const address = request.url + (request.urlFragment ?? '');
    if (contents && !contents.hostMayNavigate(address, frameId)) return 'Aborted';
  }
  if (await isCancelled(paused, url)) return 'BlockedByClient';
  if (url !== request.url || browsersOwn.test(url)) return null;
  record('network', url);
  return 'InternetDisconnected';
}

/** What the program's own webRequest listener says. */
function isCancelled({ request, resourceType }: Paused, url: string): Promise<boolean> {
  const before = defaultSession.hostWebRequest.hostBefore;
  if (!before) return Promise.resolve(false);
  const details = {
    id: 0,
    url,
    method: request.method,
    resourceType: resourceType === 'Document' ? 'mainFrame' : 'other',
    referrer: '',
    timestamp: 0,
  } as const;
  return new Promise((resolve) => {
    before({ ...details, uploadData: [] }, (answer) => resolve(answer.cancel === true));
  });
}

function requestFrom({ request }: Paused, url: string): Request {
  const { method, headers, postData } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, { method, headers, body: hasBody ? (postData ?? '') : null });
}
