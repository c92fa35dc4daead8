import { Tabs } from '#components/Tabs.tsx';
import { useT } from '#i18n/t.ts';
import { settingsParts, type SettingsPart } from './settings-parts.ts';

type SettingsTabsProps = {
  readonly part: SettingsPart;
  readonly onChange: (part: SettingsPart) => void;
  /** How many fields want attention, by part. */
  readonly problems?: ReadonlyMap<SettingsPart, number>;
};

/** The parts of the settings. A number beside a name counts the problems there. */
export const SettingsTabs = ({ part, onChange, problems }: SettingsTabsProps) => {
  const t = useT('firm');
  return (
    <Tabs
      label={t('sections')}
      value={part}
      onChange={onChange}
      tabs={settingsParts.map((value) => {
        const count = problems?.get(value);
        return { value, label: t(`tab.${value}`), ...(count === undefined ? {} : { count }) };
      })}
    />
  );
};
