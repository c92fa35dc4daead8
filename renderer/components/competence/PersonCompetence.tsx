import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetCompetenceQuery, type CertificationRow } from '#state/competence.ts';
import { certificationTone } from './certification-tone.ts';
import styles from './person-competence.module.css';

const CertificateLine = ({ row }: { readonly row: CertificationRow }) => {
  const t = useT('competence');
  const format = useFormat();
  const { id, name, level, validUntil } = row.certification;
  return (
    <li className={styles['line']}>
      <RecordLink to={paths.competence({ open: id })}>
        {name} {level}
      </RecordLink>
      <span className={styles['more']}>
        {validUntil === null ? t('list.noEnd') : format.date(validUntil)}
      </span>
      <StatusBadge tone={certificationTone[row.state]} label={t(`state.${row.state}`)} />
    </li>
  );
};

/** What a person knows, on the person's page: certificates, and education that is planned. */
export const PersonCompetence = ({ person }: { readonly person: Person }) => {
  const t = useT('competence');
  const query = useGetCompetenceQuery(undefined);
  return (
    <Section
      title={t('onPerson.title')}
      actions={<RecordLink to={paths.competence()}>{t('onPerson.all')}</RecordLink>}
    >
      <Loaded query={query}>
        {({ certifications, trainings }) => {
          const held = certifications.filter(
            ({ certification }) => certification.personId === person.id,
          );
          const ahead = trainings.filter(
            ({ training: { personId, status } }) =>
              personId === person.id && status !== 'done' && status !== 'cancelled',
          );
          if (held.length + ahead.length === 0)
            return <p className={styles['more']}>{t('onPerson.empty')}</p>;
          return (
            <ul className={styles['lines']}>
              {held.map((row) => (
                <CertificateLine key={row.certification.id} row={row} />
              ))}
              {ahead.map(({ training }) => (
                <li key={training.id} className={styles['line']}>
                  <RecordLink to={paths.competence({ view: 'trainings', open: training.id })}>
                    {training.title}
                  </RecordLink>
                  <StatusBadge tone="active" label={t(`trainingStatus.${training.status}`)} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
};
