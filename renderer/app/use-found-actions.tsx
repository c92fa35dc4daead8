import {
  IconAddressBook,
  IconContract,
  IconFileInvoice,
  IconListCheck,
  IconServer2,
  IconUser,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import type { SearchHit } from '#state/search.ts';
import type { PaletteAction } from './palette-action.ts';

const icons = {
  client: IconAddressBook,
  system: IconServer2,
  task: IconListCheck,
  invoice: IconFileInvoice,
  person: IconUser,
  contract: IconContract,
} as const;

const addressOf = (hit: SearchHit): string => {
  switch (hit.kind) {
    case 'client':
      return paths.client(hit.id);
    case 'system':
      return paths.system(hit.id);
    case 'task':
      return paths.task(hit.id);
    case 'invoice':
      return paths.invoice(hit.id);
    case 'person':
      return paths.person(hit.id);
    case 'contract':
      return paths.contract(hit.id);
  }
};

/** The records that were found, each leading to its page. */
export const useFoundActions = (hits: readonly SearchHit[]): readonly PaletteAction[] => {
  const t = useT('shell');
  const navigate = useNavigate();
  return hits.map((hit) => {
    const Icon = icons[hit.kind];
    const kind = t(`palette.kind.${hit.kind}`);
    return {
      id: hit.id,
      label: hit.title,
      detail: hit.detail === '' ? kind : `${kind} · ${hit.detail}`,
      icon: <Icon size={16} stroke={1.75} aria-hidden="true" />,
      run: () => void navigate(addressOf(hit)),
    };
  });
};
