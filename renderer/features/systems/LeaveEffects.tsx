import type { ReactNode } from 'react';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { daysBetween } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { LeaveEffects as Effects, LeaveSystem } from '#state/handovers.ts';
import styles from './continuity-page.module.css';

type ListProps = {
  readonly title: string;
  readonly none: string;
  readonly count: number;
  readonly children: ReactNode;
};

const EffectList = ({ title, none, count, children }: ListProps) => (
  <Section title={title} count={count}>
    {count === 0 ? (
      <p className={styles['explained']}>{none}</p>
    ) : (
      <ul className={styles['effects']} aria-label={title}>
        {children}
      </ul>
    )}
  </Section>
);

const SystemRow = ({ row }: { readonly row: LeaveSystem }) => {
  const t = useT('continuity');
  const days = row.uncovered.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  return (
    <li>
      <span>
        <RecordLink to={paths.system(row.system.id, { part: 'people' })}>
          {row.system.name}
        </RecordLink>
        <span className={styles['client']}>{row.clientName}</span>
      </span>
      <span>{t(`leave.role.${row.role}`)}</span>
      <span>
        {days > 0 ? (
          <span className={styles['bad']}>{t('leave.uncovered', { count: days })}</span>
        ) : (
          <span className={styles['good']}>
            {row.role === 'deputy' && row.standIn !== null
              ? t('leave.noDeputy', { name: row.standIn.name })
              : t('leave.standIn', { name: row.standIn?.name ?? t('leave.covered') })}
          </span>
        )}
        {row.isOnlyHand ? <span className={styles['client']}>{t('leave.onlyHand')}</span> : null}
      </span>
    </li>
  );
};

/** What an absence would do: to systems, to work that falls in it, to what was agreed, to certificates. */
export const LeaveEffects = ({ effects }: { readonly effects: Effects }) => {
  const t = useT('continuity');
  const format = useFormat();
  const { systems, work, duties, certificates } = effects;
  return (
    <>
      <EffectList title={t('leave.systems')} none={t('leave.noSystems')} count={systems.length}>
        {systems.map((row) => (
          <SystemRow key={row.system.id} row={row} />
        ))}
      </EffectList>
      <EffectList title={t('leave.work')} none={t('leave.noWork')} count={work.length}>
        {work.map(({ task, what, on, systemName }) => (
          <li key={`${task.id}${what}`}>
            <RecordLink to={paths.task(task.id)}>
              {task.number === '' ? task.title : `${task.number} ${task.title}`}
            </RecordLink>
            <span>{systemName}</span>
            <span>
              {t(`leave.what.${what}`)} · {format.date(on)}
            </span>
          </li>
        ))}
      </EffectList>
      <EffectList title={t('leave.duties')} none={t('leave.noDuties')} count={duties.length}>
        {duties.map(({ level, clientName }) => (
          <li key={level.id}>
            <RecordLink to={paths.client(level.clientId)}>{clientName}</RecordLink>
            <span>{level.name}</span>
            <span>
              {t('leave.targets', { count: level.targets.length })}
              {level.targets.some(({ hasPenalty }) => hasPenalty) ? ` · ${t('leave.penalty')}` : ''}
            </span>
          </li>
        ))}
      </EffectList>
      <EffectList
        title={t('leave.certificates')}
        none={t('leave.noCertificates')}
        count={certificates.length}
      >
        {certificates.map(({ certification, systems: without }) => (
          <li key={certification.id}>
            <span>{certification.name}</span>
            <span>
              {certification.validUntil === null
                ? ''
                : t('leave.validUntil', { date: format.date(certification.validUntil) })}
            </span>
            <span className={styles['bad']}>
              {t('leave.nobodyElse', { systems: format.list(without.map(({ name }) => name)) })}
            </span>
          </li>
        ))}
      </EffectList>
    </>
  );
};
