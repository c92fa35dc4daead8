import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '#i18n/t.ts';
import { useSearchQuery } from '#state/search.ts';
import { palette, paletteStore } from './open-palette.ts';
import { useFoundActions } from './use-found-actions.tsx';
import { usePaletteActions } from './use-palette-actions.tsx';
import type { PaletteAction } from './palette-action.ts';
import styles from './Palette.module.css';

const ActionRow = ({ action }: { readonly action: PaletteAction }) => (
  <Spotlight.Action
    label={action.label}
    {...(action.detail === undefined ? {} : { description: action.detail })}
    leftSection={action.icon}
    rightSection={action.keys}
    onClick={action.run}
  />
);

const Group = (props: { readonly label: string; readonly actions: readonly PaletteAction[] }) =>
  props.actions.length === 0 ? null : (
    <Spotlight.ActionsGroup label={props.label}>
      {props.actions.map((action) => (
        <ActionRow key={action.id} action={action} />
      ))}
    </Spotlight.ActionsGroup>
  );

/** Everything that can be found or done, behind one key. */
export const Palette = ({ onHelp }: { readonly onHelp: () => void }) => {
  const t = useT('shell');
  const [text, setText] = useState('');
  const search = text.trim();
  const { data: hits = [] } = useSearchQuery(search, { skip: search === '' });
  const found = useFoundActions(search === '' ? [] : hits);
  const { goes, does } = usePaletteActions(search, onHelp);
  const isEmpty = found.length + goes.length + does.length === 0;
  return (
    <Spotlight.Root
      store={paletteStore}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      lockScroll={false}
      scrollable
      maxHeight={420}
      size={580}
      yOffset="12vh"
      transitionProps={{ duration: 80 }}
      overlayProps={{ blur: 0 }}
      title={<span className="visually-hidden">{t('palette.title')}</span>}
      classNames={{ content: styles['content'] ?? '', action: styles['action'] ?? '' }}
      onSpotlightClose={() => palette.close()}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.title')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        maxLength={200}
      />
      <Spotlight.ActionsList>
        <Group label={t('palette.found')} actions={found} />
        <Group label={t('palette.do')} actions={does} />
        <Group label={t('palette.go')} actions={goes} />
        {isEmpty ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
};
