import { useWatch } from 'react-hook-form';
import type { LineDesk } from './DraftLine.tsx';
import styles from './draft-lines.module.css';

/** Marks phones, tablets, laptops and the like, which have a threshold of their own (ML 16:16). */
export const ListedGoods = ({ form, t, index }: LineDesk & { readonly index: number }) => {
  const line = useWatch({ control: form.control, name: `lines.${index}` });
  if (line?.unit !== 'piece' || line.origin.deducts !== undefined) return null;
  return (
    <label className={styles['goods']}>
      <input type="checkbox" {...form.register(`lines.${index}.isListedGoods`)} />
      {t('line.listedGoods')}
    </label>
  );
};
