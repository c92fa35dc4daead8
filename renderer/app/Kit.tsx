import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useT } from '#i18n/t.ts';
import { theme } from './theme.ts';

// The preferences say which scheme; the kit shall not keep a second opinion in localStorage.
const noMemory: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

type KitProps = {
  readonly colorScheme: 'light' | 'dark' | 'auto';
  readonly children: ReactNode;
};

/** The component kit by its strict-CSP recipe: static variables, no <style> made at run time. */
export const Kit = ({ colorScheme, children }: KitProps) => {
  const t = useT('shell');
  const forced = colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme };
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      defaultColorScheme="auto"
      colorSchemeManager={noMemory}
      {...forced}
    >
      {children}
      <aside id="overlays" aria-label={t('notifications.label')}>
        <Notifications
          position="bottom-right"
          limit={4}
          containerWidth={380}
          withinPortal={false}
        />
      </aside>
    </MantineProvider>
  );
};
