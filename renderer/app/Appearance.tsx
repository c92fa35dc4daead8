import { useEffect, type ReactNode } from 'react';
import { speak } from '#i18n/t.ts';
import { usePreferences } from '#state/session.ts';
import { Kit } from './Kit.tsx';

/** Language and light or dark as the user wants them, changed at once and without a restart. */
export const Appearance = ({ children }: { readonly children: ReactNode }) => {
  const { language, colorScheme } = usePreferences();
  useEffect(() => {
    speak(language);
    document.documentElement.lang = language;
  }, [language]);
  return <Kit colorScheme={colorScheme}>{children}</Kit>;
};
