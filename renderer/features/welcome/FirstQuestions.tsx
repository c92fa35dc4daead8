import { Button } from '#components/Button.tsx';
import { Form } from '#components/Form.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { usePageTitle } from '#components/use-page-title.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { parseSetUp } from '#domain/firm/parse-set-up.ts';
import { emptySetUpForm } from '#domain/firm/set-up-form.ts';
import { useT } from '#i18n/t.ts';
import { useSetUpFirmMutation } from '#state/firm.ts';
import { useWorkspace } from '#state/session.ts';
import styles from './WelcomePage.module.css';

const ExploreSample = () => {
  const t = useT('welcome');
  const workspace = useWorkspace();
  const explore = async (): Promise<void> => {
    const opened = await workspace.open('sample');
    if (!opened.ok) notify.problem(opened.error);
  };
  return (
    <div className={styles['explore']}>
      <p className={styles['or']}>
        <span>{t('or')}</span>
      </p>
      <Button onClick={() => void explore().catch(notify.fault)}>{t('explore')}</Button>
      <p className={styles['soft']}>{t('exploreText')}</p>
    </div>
  );
};

/** Firm, number and name: enough to begin. */
export const FirstQuestions = () => {
  const t = useT('welcome');
  const [setUpFirm] = useSetUpFirmMutation();
  usePageTitle(t('title'));
  const form = useDomainForm({
    values: emptySetUpForm(),
    parse: parseSetUp,
    onSave: (answers) => setUpFirm(answers).unwrap(),
  });
  const typed = form.fields.watch('organisationNumber');
  const isRight = parseOrganisationNumber(typed).ok;
  return (
    <>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['lead']}>{t('lead')}</p>
      <Form form={form} isGuarded={false}>
        <TextField
          name="firmName"
          label={t('firmName')}
          placeholder={t('firmNameExample')}
          isRequired
          hasAutoFocus
        />
        <TextField
          name="organisationNumber"
          label={t('organisationNumber')}
          placeholder={t('organisationNumberExample')}
          hint={isRight ? t('organisationNumberRight') : t('organisationNumberHint')}
          isRequired
          isFigure
        />
        <TextField
          name="personName"
          label={t('personName')}
          placeholder={t('personNameExample')}
          isRequired
        />
        <div className={styles['start']}>
          <Button tone="primary" type="submit" isBusy={form.isSaving}>
            {t('start')}
          </Button>
        </div>
      </Form>
      <ExploreSample />
    </>
  );
};
