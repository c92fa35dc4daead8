const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));

/** What is measured is drawn anew a frame after its box has changed, and what hangs on that another frame later. */
const framesToSettle = 4;

/**
 * Draws the window as on paper while some work is done: light, without the frame and what can be pressed, as wide as the
 * sheet (print.css), so that pictures that measure themselves are laid out for it and not merely made smaller.
 */
export const onPaper = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const { dataset } = document.documentElement;
  const scheme = dataset['mantineColorScheme'];
  dataset['paper'] = '';
  dataset['mantineColorScheme'] = 'light';
  try {
    for (let passed = 0; passed < framesToSettle; passed += 1) await frame();
    return await work();
  } finally {
    delete dataset['paper'];
    if (scheme !== undefined) dataset['mantineColorScheme'] = scheme;
  }
};
