import { absentTargets } from './targets.ts';
import type { Row } from './row.ts';

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const goalOf = ({ target, unit }: Row): string => {
  if (target === null) return '';
  if (target.by === 'p95') return `p95 ≤ ${String(target.limit)} ${unit}`;
  return target.by === 'ratio' ? `≤ ${String(target.limit)}×` : `p95 ≤ ${String(target.limit)}×`;
};

const cellsOf = (row: Row): readonly string[] => {
  const { what, unit, measured, floor, ratio, target } = row;
  return [
    what,
    String(measured.n),
    `${digits(measured.median)} ${unit}`,
    digits(measured.p95),
    floor === null ? '' : digits(floor.median),
    ratio === null ? '' : `${digits(ratio)}×`,
    target === null ? '' : `${target.id} ${goalOf(row)}`,
    target === null ? '' : target.isMet ? 'met' : 'MISSED',
    floor?.what ?? '',
  ];
};

const head = ['what', 'n', 'median', 'p95', 'floor', 'ratio', 'target', '', 'floor is'];
const isFigure = (column: number): boolean => column >= 1 && column <= 5;

/** The rows as a table, and under it which targets were missed and which have nothing to measure yet. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const text = lines.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isFigure(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [...text, '', missedIn(rows), ...absentLines()].join('\n');
}

function missedIn(rows: readonly Row[]): string {
  const held = rows.filter(({ target }) => target !== null);
  const missed = held.filter(({ target }) => target?.isMet === false);
  const names = [...new Set(missed.map(({ target }) => target?.id ?? ''))].join(', ');
  const count = `${String(held.length - missed.length)} of ${String(held.length)} measured targets met`;
  return missed.length === 0 ? count : `${count}; missed: ${names}`;
}

const absentLines = (): readonly string[] =>
  absentTargets.map(({ id, what }) => `not measured, ${id}: ${what} (does not exist yet)`);
