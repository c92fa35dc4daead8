import type { DocumentState } from '#domain/documents/document-state.ts';
import type { DocumentRow } from '#state/document-register.ts';
import type { Shown } from './use-document-filters.ts';

const states: Readonly<Record<Exclude<Shown, 'all'>, readonly DocumentState[]>> = {
  due: ['review-due'],
  unapproved: ['draft', 'in-review'],
  approved: ['approved', 'review-due'],
  gone: ['superseded', 'retired'],
};

/** Whether a document is among those asked for: by how it stands, and by words of its title or system. */
export const isShown = (
  { state, title, systemName }: Pick<DocumentRow, 'state' | 'title' | 'systemName'>,
  show: Shown,
  text: string,
): boolean => {
  if (show !== 'all' && !states[show].includes(state)) return false;
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const where = `${title} ${systemName}`.toLocaleLowerCase('sv');
  return words.every((word) => where.includes(word));
};
