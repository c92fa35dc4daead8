import { useDependencies } from './hooks.ts';

/** Makes ids for parts of a form that have no record of their own yet, such as an invoice's new line. */
export const useNewId = (): (() => string) => {
  const { world } = useDependencies().store;
  return () => world.newId<'InvoiceLine'>();
};
