import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconPlus,
  IconSun,
  IconSunMoon,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Keys } from '#components/Keys.tsx';
import { paths } from '#components/paths.ts';
import { useRedo, useUndo } from '#components/use-undo.ts';
import { useT } from '#i18n/t.ts';
import { useSavePreferencesMutation } from '#state/session.ts';
import type { PaletteAction } from './palette-action.ts';
import { sections } from './sections.ts';

const icon = (Icon: typeof IconPlus) => <Icon size={16} stroke={1.75} aria-hidden="true" />;

const useGoActions = (): readonly PaletteAction[] => {
  const t = useT('shell');
  const navigate = useNavigate();
  return sections.map(({ name, path, Icon }, index) => ({
    id: `go-${name}`,
    label: t(`nav.${name}`),
    icon: icon(Icon),
    keys: <Keys keys={`mod+${index + 1}`} />,
    run: () => void navigate(path),
  }));
};

const useNewActions = (): readonly PaletteAction[] => {
  const t = useT('shell');
  const navigate = useNavigate();
  const go = (path: string) => () => void navigate(path);
  const plus = icon(IconPlus);
  return [
    { id: 'new-client', label: t('palette.newClient'), icon: plus, run: go(paths.newClient()) },
    { id: 'new-system', label: t('palette.newSystem'), icon: plus, run: go(paths.newSystem()) },
    { id: 'new-task', label: t('palette.newTask'), icon: plus, run: go(paths.newTask()) },
  ];
};

const useLookActions = (): readonly PaletteAction[] => {
  const t = useT('shell');
  const [save] = useSavePreferencesMutation();
  const look = (colorScheme: 'light' | 'dark' | 'auto') => () => void save({ colorScheme });
  const speak = (language: 'sv' | 'en') => () => void save({ language });
  return [
    { id: 'light', label: t('palette.light'), icon: icon(IconSun), run: look('light') },
    { id: 'dark', label: t('palette.dark'), icon: icon(IconMoon), run: look('dark') },
    { id: 'auto', label: t('palette.auto'), icon: icon(IconSunMoon), run: look('auto') },
    { id: 'sv', label: t('palette.swedish'), icon: icon(IconLanguage), run: speak('sv') },
    { id: 'en', label: t('palette.english'), icon: icon(IconLanguage), run: speak('en') },
  ];
};

const useHistoryActions = (onHelp: () => void): readonly PaletteAction[] => {
  const t = useT('shell');
  const undo = useUndo();
  const redo = useRedo();
  return [
    {
      id: 'undo',
      label: t('action.undo'),
      icon: icon(IconArrowBackUp),
      keys: <Keys keys="mod+z" />,
      run: undo,
    },
    {
      id: 'redo',
      label: t('action.redo'),
      icon: icon(IconArrowForwardUp),
      keys: <Keys keys="mod+shift+z" />,
      run: redo,
    },
    {
      id: 'shortcuts',
      label: t('palette.shortcuts'),
      icon: icon(IconKeyboard),
      keys: <Keys keys="?" />,
      run: onHelp,
    },
  ];
};

/** What can be done and where one can go, narrowed by the words typed. */
export const usePaletteActions = (
  text: string,
  onHelp: () => void,
): { readonly goes: readonly PaletteAction[]; readonly does: readonly PaletteAction[] } => {
  const goes = useGoActions();
  const news = useNewActions();
  const looks = useLookActions();
  const history = useHistoryActions(onHelp);
  const words = text.toLocaleLowerCase().split(/\s+/);
  const fits = (action: PaletteAction): boolean =>
    words.every((word) => action.label.toLocaleLowerCase().includes(word));
  // Looks are found by their words; unasked they would only push the rest out of sight.
  const does = text === '' ? [...news, ...history] : [...news, ...history, ...looks];
  return { goes: goes.filter(fits), does: does.filter(fits) };
};
