import type { Column } from '#components/column.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { useT } from '#i18n/t.ts';
import type { DocumentRow } from '#state/document-register.ts';
import { DocumentStateBadge } from './DocumentStateBadge.tsx';

/** The columns of a list of documents; on a system's own page the system goes without saying. */
export const useDocumentColumns = ({
  withSystem,
}: {
  readonly withSystem: boolean;
}): readonly Column<DocumentRow>[] => {
  const t = useT('documentRegister');
  const system: Column<DocumentRow> = {
    id: 'system',
    header: t('list.system'),
    width: 180,
    text: ({ systemName }) => systemName,
  };
  return [
    { id: 'title', header: t('list.name'), text: ({ title }) => title },
    {
      id: 'type',
      header: t('list.type'),
      width: 190,
      text: ({ type }) => t(`type.${type}`),
    },
    ...(withSystem ? [system] : []),
    {
      id: 'version',
      header: t('list.version'),
      width: 80,
      text: ({ version }) => (version === '' ? '–' : version),
    },
    {
      id: 'state',
      header: t('list.state'),
      kind: 'status',
      width: 145,
      text: ({ state }) => t(`state.${state}`),
      cell: ({ state }) => <DocumentStateBadge state={state} />,
    },
    {
      id: 'owner',
      header: t('list.owner'),
      width: 150,
      text: ({ owner }) => owner?.name ?? '–',
      cell: ({ owner }) => <PersonMark person={owner} withName />,
    },
    {
      id: 'review',
      header: t('list.nextReview'),
      kind: 'date',
      width: 110,
      text: ({ nextReview }, format) => (nextReview === null ? '–' : format.date(nextReview)),
    },
  ];
};
