import { z } from 'zod';

const bounds = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
});

/** Where the window was when it was last closed. */
export const windowState = z.strictObject({ bounds: bounds.nullable(), isMaximized: z.boolean() });
export type WindowState = z.infer<typeof windowState>;
export type Bounds = z.infer<typeof bounds>;

export const defaultWindowState: WindowState = { bounds: null, isMaximized: false };

export const smallestWindow = { width: 960, height: 640 } as const;
const usualWindow = { width: 1280, height: 800 } as const;

type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How much of a title bar must be on some screen for a hand to find it. */
const grip = { width: 120, height: 40 } as const;

const isReachable = (bounds: Bounds, { x, y, width, height }: Area): boolean =>
  bounds.x + bounds.width >= x + grip.width &&
  bounds.x <= x + width - grip.width &&
  bounds.y >= y - 1 &&
  bounds.y <= y + height - grip.height;

/** Where to open: as last time, unless the screen it was on is gone. */
export const placeWindow = (
  state: WindowState,
  displays: readonly { readonly workArea: Area }[],
): Partial<Bounds> & { readonly width: number; readonly height: number } => {
  const { bounds: last } = state;
  if (last === null) return usualWindow;
  const size = {
    width: Math.max(last.width, smallestWindow.width),
    height: Math.max(last.height, smallestWindow.height),
  };
  return displays.some(({ workArea }) => isReachable(last, workArea))
    ? { x: last.x, y: last.y, ...size }
    : size;
};
