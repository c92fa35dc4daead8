import styles from './ProgressBar.module.css';

type ProgressBarProps = {
  readonly label: string;
  readonly done: number;
  /** Zero: not known yet. */
  readonly total: number;
  readonly text?: string;
};

/** How far a long piece of work has come. */
export const ProgressBar = ({ label, done, total, text }: ProgressBarProps) => (
  <div className={styles['progress']}>
    <progress
      className={styles['bar']}
      aria-label={label}
      {...(total > 0 ? { value: done, max: total } : {})}
    />
    {text === undefined ? null : <span className={styles['text']}>{text}</span>}
  </div>
);
