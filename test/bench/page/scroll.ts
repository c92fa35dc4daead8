export type Scrolled = { readonly frames: readonly number[] };

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Scrolls a list by so many px in each of so many frames; the length of every frame. */
export async function scrollList(selector: string, steps: number, px: number): Promise<Scrolled> {
  const list = document.querySelector(selector);
  if (list === null) throw new Error(`There is no ${selector}`);
  list.scrollTop = 0;
  await nextFrame();
  const frames: number[] = [];
  let last = await nextFrame();
  for (let step = 0; step < steps; step += 1) {
    list.scrollTop += px;
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return { frames };
}
