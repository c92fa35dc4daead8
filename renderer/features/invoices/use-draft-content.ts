import { use } from 'react';
import { DraftContentContext } from './draft-content.ts';
import type { DraftContent } from './draft-content.ts';

/** What the draft's fields say, within a DraftWatch. */
export const useDraftContent = (): DraftContent => {
  const content = use(DraftContentContext);
  if (content === null) throw new Error('No DraftWatch around');
  return content;
};
