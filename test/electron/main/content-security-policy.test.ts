import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#main/content-security-policy.ts';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the content security policy', () => {
  test('has nothing unsafe, no wildcard and no network', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|wss?:|app:|strict-dynamic/);
  });

  test('denies by default, and scripts come from our own files only', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
  });

  test('lets pictures alone be made by the page', () => {
    for (const [name, sources] of directives) {
      const isMade = sources.includes('blob:') || sources.includes('data:');
      expect(isMade).toBe(name === 'img-src');
    }
  });

  test('names what default-src does not cover', () => {
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name)).toEqual(["'none'"]);
    }
  });
});
