import type { Contract } from '#domain/contracts/contract.ts';

/** A contract as one says it: `AVT-2026-001 Support`. */
export const contractName = ({ number, title }: Pick<Contract, 'number' | 'title'>): string =>
  `${number} ${title}`;
