/** The short fields of a line, in their order under its text. */
export const lineFigures = ['quantity', 'unit', 'unitPrice', 'discount', 'vatRate'] as const;
export type LineFigure = (typeof lineFigures)[number];
