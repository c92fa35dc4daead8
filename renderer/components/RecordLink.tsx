import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './RecordLink.module.css';

type RecordLinkProps = { readonly to: string; readonly children: ReactNode };

/** A link to a record's page; looks like the text around it until pointed at. */
export const RecordLink = ({ to, children }: RecordLinkProps) => (
  <Link className={styles['link']} to={to}>
    {children}
  </Link>
);
