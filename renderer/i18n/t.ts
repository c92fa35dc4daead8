import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { initReactI18next, type FallbackNs } from 'react-i18next';
import type { Language } from '#domain/firm/firm.ts';
import { english } from './english.ts';
import { swedish } from './swedish.ts';

/** One namespace a noun; the screens' builders know them as `useT('clients')`. */
export type Namespace = keyof typeof swedish;

declare module 'i18next' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- i18next is only told its types by merging an interface
  interface CustomTypeOptions {
    readonly defaultNS: 'shell';
    readonly resources: typeof swedish;
    readonly returnNull: false;
    /** A key that does not exist does not compile. */
    readonly strictKeyChecks: true;
    /** A value that a text needs and does not get does not compile. */
    readonly strictInterpolationChecks: true;
  }
}

/** Makes the words ready, without any wait: both languages are part of the program. */
export const startWords = (language: Language): void => {
  if (i18next.isInitialized) return speak(language);
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { sv: swedish, en: english },
    defaultNS: 'shell',
    ns: Object.keys(swedish),
    initAsync: false,
    returnNull: false,
    // React escapes what it shows; escaping twice would show "&amp;" in a client's name.
    interpolation: { escapeValue: false },
  });
};

/** Changes the language of every mounted screen at once. */
export const speak = (language: Language): void => {
  void i18next.changeLanguage(language);
};

const onLanguage = (changed: () => void): (() => void) => {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
};

// useTranslation makes words anew for each component that asks; a matrix of two thousand cells asks two thousand times.
const fixed = new Map<string, unknown>();

/** The words of one namespace in the user's language: `const t = useT('clients'); t('title')`. */
export const useT = <Name extends Namespace>(namespace: Name): TFunction<FallbackNs<Name>> => {
  const language = useSyncExternalStore(onLanguage, () => i18next.language);
  const key = `${language} ${namespace}`;
  const words = fixed.get(key) ?? i18next.getFixedT(language, namespace);
  fixed.set(key, words);
  // What lies under a namespace's key are that namespace's words.
  return words as TFunction<FallbackNs<Name>>;
};

/** The user's language, for formats. */
export const useLanguage = (): Language =>
  useSyncExternalStore(onLanguage, () => (i18next.language === 'en' ? 'en' : 'sv'));

/** The words of one namespace in a given language, outside React: paper, exports, the window's title. */
export const wordsIn = <Name extends Namespace>(
  language: Language,
  namespace: Name,
): TFunction<Name> => i18next.getFixedT(language, namespace);

/** The words of one namespace in the user's language as it is now, where there is no component to ask from. */
export const wordsNow = <Name extends Namespace>(namespace: Name): TFunction<Name> =>
  i18next.getFixedT(null, namespace);
