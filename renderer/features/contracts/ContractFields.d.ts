/** All that was agreed. Of a supplier's contract, only what concerns one is asked. */
export declare const ContractFields: ({
  isNew,
}: {
  readonly isNew: boolean;
}) => import('react').JSX.Element;
