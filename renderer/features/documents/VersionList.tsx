import { useState } from 'react';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { approvedVersion } from '#domain/documents/document-state.ts';
import type { DocumentVersion } from '#domain/documents/document.ts';
import type { PersonId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { DocumentView } from '#state/document-register.ts';
import { VersionContent } from './VersionContent.tsx';

type ListProps = { readonly view: DocumentView };

const useVersionColumns = ({ view }: ListProps): readonly Column<DocumentVersion>[] => {
  const t = useT('documentRegister');
  const format = useFormat();
  const holds = approvedVersion(view.document);
  const nameOf = (id: PersonId | null): string =>
    view.people.find((person) => person.id === id)?.name ?? '–';
  const standing = ({ id, approvedOn }: DocumentVersion) => {
    if (id === holds?.id) return { tone: 'good', label: t('versions.holds') } as const;
    return approvedOn === null
      ? ({ tone: 'quiet', label: t('versions.notApproved') } as const)
      : ({ tone: 'quiet', label: t('versions.replaced') } as const);
  };
  return [
    { id: 'version', header: t('versions.version'), width: 80, text: ({ version }) => version },
    {
      id: 'standing',
      header: t('list.state'),
      kind: 'status',
      width: 135,
      text: (version) => standing(version).label,
      cell: (version) => <StatusBadge {...standing(version)} />,
    },
    { id: 'note', header: t('versions.note'), text: ({ changeNote }) => changeNote },
    {
      id: 'date',
      header: t('versions.date'),
      kind: 'date',
      width: 105,
      text: ({ date }) => format.date(date),
    },
    {
      id: 'author',
      header: t('versions.author'),
      width: 140,
      text: ({ authorId }) => nameOf(authorId),
    },
  ];
};

/** The versions, newest first, and what the chosen one holds: at first the one in force. */
export const VersionList = ({ view }: ListProps) => {
  const t = useT('documentRegister');
  const columns = useVersionColumns({ view });
  const [chosen, setChosen] = useState<string | null>(null);
  const { document } = view;
  const versions = document.versions.toReversed();
  const shown =
    versions.find(({ id }) => id === chosen) ?? approvedVersion(document) ?? versions[0] ?? null;
  return (
    <div id="document-versions" tabIndex={-1}>
      <Section
        title={t('versions.title')}
        {...(versions.length > 0 ? { count: versions.length } : {})}
      >
        {shown === null ? (
          <EmptyState title={t('versions.empty')} text={t('versions.emptyText')} />
        ) : (
          <>
            <DataTable
              label={t('versions.label')}
              columns={columns}
              rows={versions}
              rowKey={({ id }) => id}
              onOpen={({ id }) => setChosen(id)}
              fit="content"
            />
            <VersionContent view={view} version={shown} />
          </>
        )}
      </Section>
    </div>
  );
};
