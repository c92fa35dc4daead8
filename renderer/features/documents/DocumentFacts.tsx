import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { documentRules } from '#domain/documents/document-rules.ts';
import { approvedVersion } from '#domain/documents/document-state.ts';
import type { PersonId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { DocumentView } from '#state/document-register.ts';

/** What is known of a document, and when it must be looked at. */
export const DocumentFacts = ({ view }: { readonly view: DocumentView }) => {
  const t = useT('documentRegister');
  const format = useFormat();
  const { document, system, clientName, people } = view;
  const personOf = (id: PersonId | null) => people.find((person) => person.id === id) ?? null;
  const holds = approvedVersion(document);
  const months = documentRules[document.type].reviewMonths;
  const approved =
    holds === null || holds.approvedOn === null
      ? null
      : t('facts.approvedBy', {
          date: format.date(holds.approvedOn),
          name: personOf(holds.approvedBy)?.name ?? t('facts.nobody'),
        });
  return (
    <div id="document-facts" tabIndex={-1}>
      <Section title={t('facts.title')}>
        <KeyValues
          items={[
            { label: t('facts.type'), value: t(`type.${document.type}`) },
            {
              label: t('facts.system'),
              value:
                system === null ? null : (
                  <RecordLink to={paths.system(system.id)}>{system.name}</RecordLink>
                ),
            },
            { label: t('facts.client'), value: clientName },
            {
              label: t('facts.owner'),
              value: <PersonMark person={personOf(document.ownerId)} withName />,
            },
            { label: t('facts.version'), value: holds?.version ?? t('facts.none') },
            { label: t('facts.approved'), value: approved },
            {
              label: t('facts.nextReview'),
              value: document.nextReview === null ? null : format.date(document.nextReview),
            },
            {
              label: t('facts.interval'),
              value: months === null ? t('facts.never') : t('facts.every', { count: months }),
            },
          ]}
        />
      </Section>
    </div>
  );
};
