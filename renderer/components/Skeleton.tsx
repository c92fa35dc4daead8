import styles from './Skeleton.module.css';
import { useT } from '#i18n/t.ts';

const lines = { list: [1, 2, 3, 4, 5, 6, 7, 8], record: [1, 2, 3, 4] } as const;

/** Grey lines where content is about to be. They wait a moment before they show: most reads are done by then. */
export const Skeleton = ({ shape }: { readonly shape: keyof typeof lines }) => {
  const t = useT('shell');
  return (
    <output
      className={styles['skeleton']}
      data-shape={shape}

      aria-label={t('loaded.wait')}
    >
      {lines[shape].map((line) => (
        <div key={line} className={styles['line']} />
      ))}
    </output>
  );
};
