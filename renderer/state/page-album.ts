/** Pictures of pages in the browser's memory, under the addresses by which they are shown. */
export type PageAlbum = {
  /** Takes in the newest pages; answers with their addresses. A page that came out as it was keeps its own. */
  readonly add: (pages: readonly string[]) => readonly string[];
  /** Gives back all but the newest pages and these, which are on the screen. */
  readonly giveBack: (shown: readonly string[]) => void;
  readonly close: () => void;
};

/** An SVG page takes long to draw: typing in one line must not draw all pages anew. */
export const createPageAlbum = (): PageAlbum => {
  const pageAt = new Map<string, string>();
  let newest: readonly string[] = [];
  const place = (page: string, index: number): string => {
    const before = newest[index];
    if (before !== undefined && pageAt.get(before) === page) return before;
    const address = URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' }));
    pageAt.set(address, page);
    return address;
  };
  const giveBack = (shown: readonly string[]): void => {
    const kept = new Set([...newest, ...shown]);
    for (const address of pageAt.keys()) {
      if (kept.has(address)) continue;
      URL.revokeObjectURL(address);
      pageAt.delete(address);
    }
  };
  return {
    add: (pages) => {
      newest = pages.map(place);
      return newest;
    },
    giveBack,
    close: () => {
      newest = [];
      giveBack([]);
    },
  };
};
