import { useSyncExternalStore } from 'react';
import { announcements } from './announcements.ts';

/** The one polite live region. */
export const Announcer = () => {
  const text = useSyncExternalStore(announcements.subscribe, announcements.newest);
  return <output className="visually-hidden">{text}</output>;
};
