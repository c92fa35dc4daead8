/** A place in the matrix: a row, and a column among the types. */
export type Place = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, Place>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

/** Whether a place holds something owed: what isn't owed is passed by. */
export type IsOwed = (place: Place) => boolean;

type Size = { readonly rows: number; readonly columns: number };

const isWithin = ({ row, column }: Place, { rows, columns }: Size): boolean =>
  row >= 0 && row < rows && column >= 0 && column < columns;

/** The next owed place in a direction, or null at the edge. */
const along = (from: Place, step: Place, size: Size, isOwed: IsOwed): Place | null => {
  let place = from;
  do {
    place = { row: place.row + step.row, column: place.column + step.column };
  } while (isWithin(place, size) && !isOwed(place));
  return isWithin(place, size) ? place : null;
};

/** The first or last owed place of a row. */
const atEnd = (row: number, isLast: boolean, size: Size, isOwed: IsOwed): Place | null => {
  const edge = { row, column: isLast ? size.columns : -1 };
  return along(edge, { row: 0, column: isLast ? -1 : 1 }, size, isOwed);
};

/** Where a key leads from a place: arrows to the next owed one, Home and End to the row's first and last. */
export const placeAfter = (key: string, from: Place, size: Size, isOwed: IsOwed): Place | null => {
  if (key === 'Home' || key === 'End') return atEnd(from.row, key === 'End', size, isOwed);
  const step = steps[key];
  return step === undefined ? null : along(from, step, size, isOwed);
};
