/** What was agreed in a contract, to change. */
export declare const ContractEditPage: () => import('react').JSX.Element;
