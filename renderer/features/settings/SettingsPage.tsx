import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { HoursRules } from './HoursRules.tsx';
import { paths } from '#components/paths.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useGetFirmQuery, useGetNumberSeriesQuery } from '#state/firm.ts';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { BookkeepingSettings } from './BookkeepingSettings.tsx';
import { ClaimSettings } from './ClaimSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { FirmSettings } from './FirmSettings.tsx';
import { RateSettings } from './RateSettings.tsx';
import { firmParts, settingsParts } from './settings-parts.ts';
import { SettingsTabs } from './SettingsTabs.tsx';
import styles from './settings.module.css';

/** What the firm and this computer want: the firm's own facts, how it invoices, how the program looks, where data lies. */
export const SettingsPage = () => {
  const t = useT('firm');
  const [{ part }, set] = useUrlState({ part: settingsParts });
  const firm = useGetFirmQuery(undefined);
  const series = useGetNumberSeriesQuery(undefined);
  const choose = (next: typeof part): void => set({ part: next });
  const firmPart = firmParts.find((one) => one === part);
  const notSetUp = (
    <EmptyState
      title={t('notSetUp')}
      text={t('notSetUpText')}
      action={
        <Button tone="primary" to={paths.welcome()}>
          {t('setUp')}
        </Button>
      }
    />
  );
  return (
    <Page title={t('title')}>
      <div className={styles['settings']}>
        {firmPart === undefined ? (
          <>
            <SettingsTabs part={part} onChange={choose} />
            {part === 'rates' ? (
              <Loaded query={firm} skeleton="record" empty={notSetUp}>
                {(found) => <RateSettings firm={found} />}
              </Loaded>
            ) : null}
            {part === 'hours' ? <HoursRules /> : null}
            {part === 'bookkeeping' ? <BookkeepingSettings /> : null}
            {part === 'claims' ? (
              <Loaded query={firm} skeleton="record" empty={notSetUp}>
                {(found) => <ClaimSettings firm={found} />}
              </Loaded>
            ) : null}
            {part === 'appearance' ? <AppearanceSettings /> : null}
            {part === 'data' ? <DataSettings /> : null}
          </>
        ) : (
          <Loaded query={firm} skeleton="record" empty={notSetUp}>
            {(found) => (
              <Loaded query={series} skeleton="record">
                {(numbers) => (
                  <FirmSettings firm={found} series={numbers} part={firmPart} onPart={choose} />
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </div>
    </Page>
  );
};
