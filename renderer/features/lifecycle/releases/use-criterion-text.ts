import type { GoCriterion } from '#domain/releases/release.ts';
import { useT } from '#i18n/t.ts';

/** A criterion's words: its own, or those of the standard one. */
export const useCriterionText = () => {
  const t = useT('releases');
  return ({ text, standard }: Pick<GoCriterion, 'text' | 'standard'>): string =>
    text === '' && standard !== undefined ? t(`decision.standard.${standard}`) : text;
};
