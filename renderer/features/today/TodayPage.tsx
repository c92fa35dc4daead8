import { Page } from '#components/Page.tsx';
import { PdfButton } from '#components/PdfButton.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { Agenda } from './Agenda.tsx';
import { ContractDecisions } from './ContractDecisions.tsx';
import styles from './today.module.css';
import { useAgendas } from './use-agendas.tsx';

/** What the day asks for: clocks that run out, windows, decisions, reviews, and what nobody looks after. */
export const TodayPage = () => {
  const t = useT('today');
  const format = useFormat();
  const today = useToday();
  const agendas = useAgendas();
  return (
    <Page title={t('title')} subtitle={format.longDate(today)} actions={<PdfButton />}>
      <ContractDecisions />
      <div className={styles['agendas']}>
        {agendas.map(({ name, ...agenda }) => (
          <Agenda
            key={name}
            {...agenda}
            title={t(`agenda.${name}`)}
            all={t('all')}
            none={t(`none.${name}`)}
          />
        ))}
      </div>
    </Page>
  );
};
