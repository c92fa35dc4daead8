import styles from './LifeLine.module.css';

/** What is said beside the pointer or the focus: the first line is the name. */
export type Tip = { readonly x: number; readonly y: number; readonly text: string };

const widest = 300;

/** Our own tooltip: placed through the DOM's style object, which the content security policy allows. */
export const LifeLineTip = ({ tip, width }: { readonly tip: Tip; readonly width: number }) => {
  const [title, ...lines] = tip.text.split('\n');
  const left = Math.min(Math.max(8, tip.x - 24), Math.max(8, width - widest - 8));
  return (
    <div className={styles['tip']} style={{ left, top: tip.y + 16 }} aria-hidden="true">
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
};
