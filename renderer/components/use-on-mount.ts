import { useEffect, useEffectEvent } from 'react';

/** Does something once, when the component first appears: begins a piece of work that its screen then shows. */
export const useOnMount = (work: () => void): void => {
  const begin = useEffectEvent(work);
  useEffect(() => begin(), []);
};
