import { useEffect, useState } from 'react';
import type { PaperData } from '#documents/paper-data.ts';
import type { Response } from '#platform/desktop.ts';
import { useDependencies } from './hooks.ts';
import { createPageAlbum } from './page-album.ts';

/** What is to be set: the template's data and the logo's hash among the archived files. */
export type PaperInput = { readonly data: PaperData; readonly logo: string | null };

export type PaperPreview = {
  /** One `blob:` address a page, each an SVG picture; the newest that could be made. */
  readonly pages: readonly string[];
  /** `stale`: nothing to set was given, the pages are of before. */
  readonly status: 'working' | 'done' | 'stale' | 'failed';
  /** The typesetter's own words when it failed. */
  readonly message: string;
};

type Answer = Response<'paper:preview'>;

const failure = (fault: unknown): Answer => ({
  status: 'failed',
  message: fault instanceof Error ? fault.message : String(fault),
});

/** The newest answer, and to which input: while that isn't the one there is now, newer pages are being set. */
type Shown = {
  readonly pages: readonly string[];
  readonly status: 'done' | 'failed';
  readonly message: string;
  readonly written: string;
};

const nothing: Shown = { pages: [], status: 'done', message: '', written: '' };

const statusOf = (shown: Shown, written: string | null): PaperPreview['status'] => {
  if (written === null) return 'stale';
  return shown.written === written ? shown.status : 'working';
};

/**
 * The real pages of a paper, set anew at each change of `input` (compared by content); only the newest request counts.
 * Until newer pages are there the old ones stay, so that nothing flickers. `null` keeps them too: a form that can't be
 * read right now has no paper of its own. The pages never enter the store: they are pictures of what is in it, and large.
 */
export const usePaperPreview = (input: PaperInput | null): PaperPreview => {
  const { desktop } = useDependencies();
  const [album] = useState(createPageAlbum);
  const [shown, setShown] = useState(nothing);
  const written = input === null ? null : JSON.stringify(input);

  useEffect(() => {
    if (written === null) return undefined;
    let isNewest = true;
    const show = (answer: Answer): void => {
      if (!isNewest || answer.status === 'superseded') return;
      if (answer.status === 'failed') {
        const { status, message } = answer;
        setShown(({ pages }) => ({ pages, status, message, written }));
      } else setShown({ pages: album.add(answer.pages), status: 'done', message: '', written });
    };
    const { data, logo } = JSON.parse(written) as PaperInput; // written just above
    desktop['paper:preview']({ template: 'invoice', data, logo }).then(show, (fault: unknown) => {
      show(failure(fault));
    });
    return () => {
      isNewest = false;
    };
  }, [desktop, album, written]);

  // Once the next pages are on the screen, and when the screen goes.
  const { pages } = shown;
  useEffect(() => album.giveBack(pages), [album, pages]);
  useEffect(() => album.close, [album]);

  return { pages, status: statusOf(shown, written), message: shown.message };
};
