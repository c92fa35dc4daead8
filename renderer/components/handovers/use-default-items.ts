import type { HandoverItem } from '#domain/systems/handover.ts';
import { useT } from '#i18n/t.ts';
import { useNewId } from '#state/use-new-id.ts';

const defaults = ['operations', 'accounts', 'open', 'documents', 'contacts', 'duty'] as const;

/** The items that a handover begins with, in the user's words; each may be changed, taken away or added to. */
export const useDefaultItems = (): (() => readonly HandoverItem[]) => {
  const t = useT('continuity');
  const newId = useNewId();
  return () =>
    defaults.map((item) => ({
      id: newId(),
      text: t(`handover.item.${item}`),
      isDone: false,
      documentId: null,
    }));
};
