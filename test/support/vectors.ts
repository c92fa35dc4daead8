import { readFileSync } from 'node:fs';

/** What an identifier's file holds: texts that must be read, and texts that must be refused. */
export type IdentifierVectors = {
  readonly valid: readonly {
    readonly input: string;
    readonly normalized: string;
    readonly formatted?: string;
    readonly vat?: string;
  }[];
  readonly invalid: readonly { readonly input: string; readonly reason: string }[];
};

export type ReferenceVectors = {
  readonly valid: readonly {
    readonly number: string;
    readonly lengthDigit: boolean;
    readonly fixedLength?: number;
    readonly ocr: string;
  }[];
  readonly invalid: readonly {
    readonly ocr: string;
    readonly levels: readonly number[];
    readonly fixedLengths?: readonly number[];
  }[];
};

export type VatVectors = {
  readonly cases: readonly {
    readonly linesOre: readonly { readonly net: number; readonly rate: number }[];
    readonly vatByRateOre: Readonly<Record<string, number>>;
    readonly netOre: number;
    readonly totalOre: number;
    readonly payableOre: number;
    readonly roundingOre: number;
    readonly note: string;
  }[];
};

export type RoundingVectors = {
  readonly cases: readonly {
    readonly amountOre: number;
    readonly roundedOre: number;
    readonly payableRoundingAmountOre: number;
  }[];
};

export type InterestVectors = {
  readonly cases: readonly {
    readonly principalOre: number;
    readonly due: string;
    readonly paid: string;
    readonly days: number;
    readonly referenceRate: number;
    readonly rate: number;
    readonly interestOre: number;
  }[];
};

type Vectors = {
  readonly orgnr: IdentifierVectors;
  readonly personnr: IdentifierVectors;
  readonly 'vat-se': IdentifierVectors;
  readonly bankgiro: IdentifierVectors;
  readonly plusgiro: IdentifierVectors;
  readonly iban: IdentifierVectors;
  readonly ocr: ReferenceVectors;
  readonly 'vat-rounding': VatVectors;
  readonly rounding: RoundingVectors;
  readonly 'late-interest': InterestVectors;
};

/** Known answers, made and checked by two programs that aren't ours. */
export const vectors = <Name extends keyof Vectors>(name: Name): Vectors[Name] =>
  // The files are part of the tests; a wrong shape shows at once.
  JSON.parse(
    readFileSync(new URL(`../domain/vectors/${name}.json`, import.meta.url), 'utf8'),
  ) as Vectors[Name];
