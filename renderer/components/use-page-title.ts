import { useEffect } from 'react';
import { announce } from './announcements.ts';

/** Names the window after the page, and tells a screen reader that the page is another. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    if (title === '') return;
    document.title = `${title} – Förvalta`;
    announce(title);
  }, [title]);
};
