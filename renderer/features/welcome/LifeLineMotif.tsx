import styles from './LifeLineMotif.module.css';

const marks = [
  { x: 62, kind: 'release' },
  { x: 118, kind: 'change' },
  { x: 150, kind: 'problem' },
  { x: 196, kind: 'change' },
  { x: 236, kind: 'integration' },
  { x: 284, kind: 'release' },
] as const;

/** The picture of the one idea: a line from plan to retirement, what happened on it, and who held it. */
export const LifeLineMotif = ({ label }: { readonly label: string }) => (
  <svg className={styles['motif']} viewBox="0 0 340 96" role="img" aria-label={label}>
    <line className={styles['planned']} x1="8" y1="40" x2="62" y2="40" />
    <line className={styles['line']} x1="62" y1="40" x2="300" y2="40" />
    <line className={styles['planned']} x1="300" y1="40" x2="332" y2="40" />
    {marks.map((mark) => (
      <circle
        key={mark.x}
        className={styles['mark']}
        data-kind={mark.kind}
        cx={mark.x}
        cy="40"
        r="6"
      />
    ))}
    <rect className={styles['hand']} x="8" y="68" width="170" height="8" rx="4" />
    <rect className={styles['gap']} x="182" y="68" width="18" height="8" rx="4" />
    <rect className={styles['hand']} x="204" y="68" width="128" height="8" rx="4" />
  </svg>
);
