import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from './use-page-title.ts';
import styles from './Page.module.css';

type Crumb = { readonly label: string; readonly to: string };

type PageProps = {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** Beside the title: a state, a phase. */
  readonly badge?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  /** A row of filters under the head. */
  readonly toolbar?: ReactNode;
  /** A column to the right: facts about the record. */
  readonly aside?: ReactNode;
  /** `inside`: the page stands still and its table scrolls. */
  readonly scroll?: 'page' | 'inside';
  readonly children: ReactNode;
};

const Crumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => (
  <nav className={styles['crumbs']}>
    {crumbs.map((crumb) => (
      <span key={crumb.to} className={styles['crumb']}>
        <Link to={crumb.to}>{crumb.label}</Link>
        <span aria-hidden="true"> / </span>
      </span>
    ))}
  </nav>
);

/** One screen: its title (also the window's), what one can do, and its content. */
export const Page = ({ scroll = 'page', ...props }: PageProps) => {
  usePageTitle(props.title);
  return (
    <div className={styles['page']} data-scroll={scroll}>
      <header className={styles['head']}>
        <div className={styles['heading']}>
          {props.crumbs === undefined ? null : <Crumbs crumbs={props.crumbs} />}
          <div className={styles['title-row']}>
            <h1 className={styles['title']}>{props.title}</h1>
            {props.badge}
          </div>
          {props.subtitle === undefined ? null : (
            <div className={styles['subtitle']}>{props.subtitle}</div>
          )}
        </div>
        <div className={styles['actions']} data-screen-only>
          {props.actions}
        </div>
      </header>
      {props.toolbar === undefined ? null : (
        <div className={styles['toolbar']} data-screen-only>
          {props.toolbar}
        </div>
      )}
      <div className={styles['body']} data-has-aside={props.aside !== undefined}>
        <div className={styles['content']}>{props.children}</div>
        {props.aside === undefined ? null : (
          <aside className={styles['aside']}>{props.aside}</aside>
        )}
      </div>
    </div>
  );
};
