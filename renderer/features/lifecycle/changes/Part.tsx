import type { ReactNode } from 'react';
import { Section } from '#components/Section.tsx';
import styles from './changes.module.css';

type PartProps = {
  /** Where a list of what is missing leads (`showSection`). */
  readonly id: string;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a change's screen that can be shown by name. */
export const Part = ({ id, title, actions, children }: PartProps) => (
  <div id={id} className={styles['part']} tabIndex={-1}>
    <Section title={title} actions={actions}>
      {children}
    </Section>
  </div>
);
