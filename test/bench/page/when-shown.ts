/** The screens whose filling is waited for: what of them only stands there once their rows do. */
const filled = {
  hours: (root: ParentNode) =>
    [...root.querySelectorAll<HTMLInputElement>('main input[data-row]')].find(
      ({ value }) => value !== '',
    ),
  list: (root: ParentNode) => root.querySelector('main tr[data-row="0"] td') ?? undefined,
  record: (root: ParentNode) => root.querySelector('main h1') ?? undefined,
  board: (root: ParentNode) => root.querySelector('main a[href*="/tasks/"]') ?? undefined,
  portfolio: (root: ParentNode) => root.querySelector('main div[data-place] svg rect') ?? undefined,
  lifeLine: (root: ParentNode) =>
    root.querySelector('main figure g[data-kind] > line') ?? undefined,
  horizon: (root: ParentNode) => root.querySelector('main li a[data-state]') ?? undefined,
  table: (root: ParentNode) => root.querySelector('main tbody th[scope="row"]') ?? undefined,
  calendar: (root: ParentNode) => root.querySelector('main [data-day] a[data-kind]') ?? undefined,
  figures: (root: ParentNode) => root.querySelector('main dl dd') ?? undefined,
  // Each of its lists is read for itself; it is filled when the last of them is.
  agendas: (root: ParentNode) => {
    const sections = [...root.querySelectorAll('main section[data-together]')];
    const isRead = (section: Element) => section.querySelector('ul, p') !== null;
    return sections.length > 0 && sections.every(isRead) ? sections[0] : undefined;
  },
} as const;
export type Shape = keyof typeof filled;

const patience = 60_000;

/** Calls back when what is in the DOM now has been painted. */
const afterPaint = (done: () => void): void => {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(null);
  });
};

/** Milliseconds from `act` until `isThere` holds and is painted. */
export const untilPainted = (isThere: () => boolean, act: () => void): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const timer = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`Not shown within a minute: ${location.hash}`));
    }, patience);
    const look = (): void => {
      if (!isThere()) return;
      observer.disconnect();
      clearTimeout(timer);
      afterPaint(() => resolve(performance.now() - start));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    act();
    look();
  });

/** Goes to an address; milliseconds until its screen stands filled. Rows that were there before don't count. */
export function openScreen(address: string, shape: Shape): Promise<number> {
  const before = filled[shape](document);
  const isThere = (): boolean => {
    const now = filled[shape](document);
    return now !== undefined && now !== before;
  };
  return untilPainted(isThere, () => {
    location.hash = address;
  });
}
