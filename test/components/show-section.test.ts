import { afterEach, beforeEach, expect, test } from 'vitest';
import { showSection } from '#components/show-section.ts';

beforeEach(() => {
  // jsdom lays nothing out and scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = `
    <section id="plan"><p>Plan</p><input id="first"><input id="second"></section>
    <section id="bare" tabindex="-1"><p>Text</p></section>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

test('a part of the screen is shown with the focus on its first field', () => {
  expect(showSection('plan')).toBe(true);
  expect(document.activeElement?.id).toBe('first');
});

test('a part without fields has the focus itself', () => {
  expect(showSection('bare')).toBe(true);
  expect(document.activeElement?.id).toBe('bare');
});

test('a part that is not there is not shown', () => {
  expect(showSection('nowhere')).toBe(false);
});
