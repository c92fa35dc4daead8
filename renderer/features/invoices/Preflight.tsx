import { useFormContext } from 'react-hook-form';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { adviseIssue, issueDayOf } from '#domain/invoices/advise-issue.ts';
import type { IssueAdvice } from '#domain/invoices/advise-issue.ts';
import { checkIssue } from '#domain/invoices/check-issue.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import { vatSentences } from '#documents/vat-exemption.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { eInvoiceProblems } from '#state/e-invoice.ts';
import { useToday } from '#state/session.ts';
import { mattersOf } from './e-invoice-matters.ts';
import type { Matter } from './e-invoice-matters.ts';
import { placeOfMatter, placeOfProblem } from './preflight-place.ts';
import type { Place } from './preflight-place.ts';
import { useDraftContent } from './use-draft-content.ts';
import { useIssueProblemText } from './use-issue-problem-text.ts';
import { useMatterText } from './use-matter-text.ts';
import styles from './invoices.module.css';

type Parties = { readonly firm: Firm; readonly client: Client };

const Fix = ({ place, client }: { readonly place: Place; readonly client: Client }) => {
  const t = useT('invoices');
  const { setFocus } = useFormContext<InvoiceForm>();
  if (place === null) return null;
  if (place === 'firm') return <Link to={paths.settings()}>{t('missing.fillInFirm')}</Link>;
  if (place === 'client')
    return <Link to={paths.editClient(client.id)}>{t('missing.fillInClient')}</Link>;
  return (
    <Button tone="quiet" onClick={() => setFocus(place)}>
      {t('missing.fillInDraft')}
    </Button>
  );
};

/** Sets the flagged goods to reverse charge, with the words that the law wants. */
const ReverseGoods = () => {
  const t = useT('invoices');
  const { getValues, setValue } = useFormContext<InvoiceForm>();
  const { last } = useDraftContent();
  const reverse = (): void => {
    const options = { shouldDirty: true, shouldValidate: true } as const;
    const lines = getValues('lines').map((line) =>
      line.isListedGoods ? { ...line, vatRate: '0', vatCase: 'reverse-charge-goods' } : line,
    );
    setValue('lines', lines, options);
    setValue('vatExemption', vatSentences(['reverse-charge-goods'], last.language), options);
  };
  return (
    <Button tone="quiet" onClick={reverse}>
      {t('advice.reverse')}
    </Button>
  );
};

const AdviceFix = ({ advice }: { readonly advice: IssueAdvice }) => {
  const t = useT('invoices');
  const { setFocus, setValue } = useFormContext<InvoiceForm>();
  if (advice === 'goodsReverseCharge') return <ReverseGoods />;
  if (advice === 'publicTerms')
    return (
      <Button
        tone="quiet"
        onClick={() => setValue('paymentTerms', '30', { shouldDirty: true, shouldValidate: true })}
      >
        {t('advice.thirtyDays')}
      </Button>
    );
  if (advice === 'unionDay') return null;
  return (
    <Button tone="quiet" onClick={() => setFocus('lines.0.vatRate')}>
      {t('missing.fillInDraft')}
    </Button>
  );
};

const List = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles['missing']} aria-label={title}>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
);

/** What the file would lack for Peppol, where somebody takes e-invoices: buyers abroad seldom do. */
const useMatters = ({ firm, client }: Parties): readonly Matter[] => {
  const today = useToday();
  const { last } = useDraftContent();
  const isSent = client.invoiceAddress.country === 'SE' && last.lines.length > 0;
  return isSent ? mattersOf(eInvoiceProblems(last, firm, client, today)) : [];
};

const Blocking = ({ firm, client, matters }: Parties & { readonly matters: readonly Matter[] }) => {
  const t = useT('invoices');
  const problemText = useIssueProblemText();
  const matterText = useMatterText();
  const { last } = useDraftContent();
  const problems = checkIssue(last, firm, client);
  if (problems.length + matters.length === 0) return null;
  return (
    <List title={t('missing.title')}>
      {problems.map((problem) => (
        <li key={problem}>
          <span>{problemText(problem)}</span>
          <Fix place={placeOfProblem(problem)} client={client} />
        </li>
      ))}
      {matters.map((matter) => (
        <li key={JSON.stringify(matter)}>
          <span>{t('missing.forPublic', { matter: matterText(matter) })}</span>
          <Fix place={placeOfMatter(matter)} client={client} />
        </li>
      ))}
    </List>
  );
};

const Advising = ({
  client,
  matters,
}: Pick<Parties, 'client'> & { readonly matters: readonly Matter[] }) => {
  const t = useT('invoices');
  const format = useFormat();
  const matterText = useMatterText();
  const { last } = useDraftContent();
  const advice = adviseIssue(last, client);
  const day = issueDayOf(last, client);
  if (advice.length + matters.length === 0) return null;
  return (
    <List title={t('advice.title')}>
      {advice.map((each) => (
        <li key={each}>
          <span>{t(`advice.${each}`, { date: day === null ? '' : format.date(day) })}</span>
          <AdviceFix advice={each} />
        </li>
      ))}
      {matters.map((matter) => (
        <li key={JSON.stringify(matter)}>
          <span>{t('advice.eInvoice', { matter: matterText(matter) })}</span>
          <Fix place={placeOfMatter(matter)} client={client} />
        </li>
      ))}
    </List>
  );
};

/**
 * What keeps the draft from being issued, and what is worth a second look, each with the way to where it is mended (R38).
 * What Peppol asks blocks only where the law asks for Peppol: for a public body.
 */
export const Preflight = ({ firm, client }: Parties) => {
  const matters = useMatters({ firm, client });
  const blocks = client.isPublicBody;
  return (
    <>
      <Blocking firm={firm} client={client} matters={blocks ? matters : []} />
      <Advising client={client} matters={blocks ? [] : matters} />
    </>
  );
};
