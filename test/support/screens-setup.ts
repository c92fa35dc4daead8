// What the kit asks of a browser and jsdom does not have: layout. Sizes are those of a common laptop window.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine is slow, not wrong: only a whole test's own limit decides.
configure({ asyncUtilTimeout: 10_000 });

class FixedObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

const width = 1280;
const height = 800;

Object.assign(window, {
  ResizeObserver: FixedObserver,
  IntersectionObserver: FixedObserver,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }),
  scrollTo() {},
});
// A text area that grows listens for fonts; jsdom has none to load.
Object.defineProperty(document, 'fonts', {
  configurable: true,
  value: { addEventListener() {}, removeEventListener() {} },
});
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};

/** Everything lies within the window: what floats beside an element without a place is hidden by the kit. */
Element.prototype.getBoundingClientRect = () => new DOMRect(16, 16, 200, 28);

/** The virtual list draws only what fits: without a height it would draw no row at all. */
for (const [name, size] of [
  ['offsetHeight', height],
  ['clientHeight', height],
  ['offsetWidth', width],
  ['clientWidth', width],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});
