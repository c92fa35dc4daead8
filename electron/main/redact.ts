import { homedir } from 'node:os';

/** Longer messages quote something. */
const maxLength = 2000;

/**
 * Takes everything out of a message that could be a client's: what stands in quotes, addresses, long numbers, web
 * addresses and the user's own folder. What is left says where and of which kind a fault was, and no more.
 */
export const redact = (text: string): string =>
  text
    .slice(0, maxLength)
    .replaceAll(homedir(), '~')
    .replaceAll(/(["'`´‘’“”»«])(?:(?!\1)[^\n]){1,2000}\1/g, '$1…$1')
    .replaceAll(/[“‘»«][^\n”’«»]{1,2000}[”’«»]/g, '…')
    .replaceAll(/[^\s@<>]{1,64}@[^\s@<>]{1,255}/g, '<email>')
    .replaceAll(/\b(https?|mailto|file):[^\s)]+/gi, '<url>')
    .replaceAll(/(?:[A-Za-z]:)?[\\/](?:home|Users|root)[\\/][^\\/\s:)]*/g, '~')
    .replaceAll(/\d(?:[ \u00a0.,-]?\d){3,}/g, '#');

/** Of a stack only the lines that name a place in the program; the message above them may quote data. */
export const redactStack = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s*at |^\S*@\S+:\d+:\d+$/.test(line))
    .slice(0, 40)
    .map((line) =>
      line.replaceAll(/(?<![\w.])(?:[A-Za-z]+:)?\/\/?[^\s()]*[\\/]([^\s()\\/]+)/g, '$1'),
    )
    .join('\n');
