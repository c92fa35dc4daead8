/** A new contract, with a client where one is known. */
export declare const NewContractPage: () => import('react').JSX.Element;
