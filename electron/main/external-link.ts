import { shell } from 'electron';

/** Whose pages the program's own texts point to; a link out of the firm's data opens no browser. */
const allowedHosts: readonly string[] = [
  'skatteverket.se',
  'bolagsverket.se',
  'verksamt.se',
  'bfn.se',
  'riksdagen.se',
  'digg.se',
  'bankgirot.se',
  'plusgirot.se',
  'forvalta.example',
];

const mailParameters: readonly string[] = ['subject', 'body', 'cc'];

const maxLength = 2000;

/** Blanks, control characters and what a shell or a launcher may take for its own. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const suspicious = /[\u0000-\u0020\u007f-\u009f"'<>\\^`{|}]/;

const parse = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

const isAllowedHost = (host: string): boolean =>
  allowedHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));

const isAllowedPage = (url: URL): boolean =>
  url.username === '' && url.password === '' && url.port === '' && isAllowedHost(url.hostname);

/** No parameter that a mail program may read as "attach this file". */
const isAllowedMail = (url: URL): boolean =>
  [...url.searchParams.keys()].every((key) => mailParameters.includes(key.toLowerCase()));

/** The link in its normal form when it may leave the program, else null. Total: any text may be asked about. */
export const allowedLink = (text: string): string | null => {
  if (text.length > maxLength || suspicious.test(text)) return null;
  const url = parse(text);
  if (url === null || url.href.length > maxLength || suspicious.test(url.href)) return null;
  if (url.protocol === 'https:') return isAllowedPage(url) ? url.href : null;
  if (url.protocol === 'mailto:') return isAllowedMail(url) ? url.href : null;
  return null;
};

/** The only way out to a browser or a mail program. */
export const openExternalLink = async (text: string): Promise<'opened' | 'refused'> => {
  const link = allowedLink(text);
  if (link === null) return 'refused';
  await shell.openExternal(link);
  return 'opened';
};
