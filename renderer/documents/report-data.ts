import type { PaperFact } from './paper-data.ts';

type Titled = { readonly title: string };

/** A part of a report, as printed, under its title. */
export type ReportPart =
  | (Titled & { readonly kind: 'facts'; readonly facts: readonly PaperFact[] })
  | (Titled & { readonly kind: 'text'; readonly text: string })
  | (Titled & {
      readonly kind: 'table';
      /** `share`: how wide it is beside the others. */
      readonly columns: readonly {
        readonly title: string;
        readonly share: number;
        /** Figures stand to the right, under one another; absent: words. */
        readonly isFigure?: true;
      }[];
      readonly rows: readonly (readonly string[])[];
    })
  | (Titled & {
      readonly kind: 'sheets';
      readonly sheets: readonly (Titled & { readonly facts: readonly PaperFact[] })[];
    })
  | (Titled & {
      readonly kind: 'signatures';
      readonly parties: readonly (Titled & { readonly fields: readonly PaperFact[] })[];
    });

/** All that the template `report` prints, word for word: it holds no language, no arithmetic and no formats. */
export type ReportData = {
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  readonly subheading: string;
  /** In the head of every page but the first. */
  readonly running: string;
  readonly sellerName: string;
  readonly facts: readonly PaperFact[];
  readonly parts: readonly ReportPart[];
  /** At the foot: when it was made. */
  readonly made: string;
  readonly page: { readonly label: string; readonly of: string };
};
