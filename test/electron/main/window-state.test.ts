import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWindow, smallestWindow } from '#main/window-state.ts';

const laptop = { workArea: { x: 0, y: 0, width: 1280, height: 800 } };
const beside = { workArea: { x: 1280, y: 0, width: 2560, height: 1440 } };
const at = (x: number, y: number, width = 1100, height = 700) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
});

describe('where the window opens', () => {
  test('as last time, on whichever screen that was', () => {
    expect(placeWindow(at(40, 30), [laptop])).toEqual({ x: 40, y: 30, width: 1100, height: 700 });
    expect(placeWindow(at(2000, 300), [laptop, beside])).toMatchObject({ x: 2000, y: 300 });
  });

  test('where the system likes when that screen is gone, in the same size', () => {
    expect(placeWindow(at(2000, 300), [laptop])).toEqual({ width: 1100, height: 700 });
    expect(placeWindow(at(40, -600), [laptop])).toEqual({ width: 1100, height: 700 });
    expect(placeWindow(at(40, 790), [laptop])).toEqual({ width: 1100, height: 700 });
  });

  test('in the usual size the first time', () => {
    const none = { bounds: null, isMaximized: false };
    expect(placeWindow(none, [laptop])).toEqual({ width: 1280, height: 800 });
  });

  test('always within reach, and never too small', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const placed = placeWindow(at(x, y, width, height), [laptop, beside]);
        expect(placed.width).toBeGreaterThanOrEqual(smallestWindow.width);
        expect(placed.height).toBeGreaterThanOrEqual(smallestWindow.height);
        if (placed.x === undefined || placed.y === undefined) return;
        expect(placed.x).toBeLessThan(1280 + 2560);
        expect(placed.x + placed.width).toBeGreaterThan(0);
        expect(placed.y).toBeGreaterThanOrEqual(-1);
        expect(placed.y).toBeLessThan(1440);
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});
