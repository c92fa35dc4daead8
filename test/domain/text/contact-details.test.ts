import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBic, parseCountry, parseEmail, parseWebsite } from '#domain/text/contact-details.ts';
import { anyText, law } from '#support/law.ts';

test.each(['', 'a@b.se', 'förnamn.efternamn+faktura@å-företag.example'])(
  '%j is an e-mail address',
  (text) => {
    expect(parseEmail(text)).toEqual({ ok: true, value: text });
  },
);

test.each(['a', 'a@b', '@b.se', 'a b@c.se', 'a@b.se, c@d.se', '"><script>@x.se'])(
  '%j is no e-mail address',
  (text) => {
    expect(parseEmail(text)).toEqual({ ok: false, error: 'email-format' });
  },
);

test('a web site is a name with or without https, never another scheme', () => {
  expect(parseWebsite('viskan.example').ok).toBe(true);
  expect(parseWebsite('https://viskan.example/om').ok).toBe(true);
  for (const text of ['javascript:alert(1)', 'file:///etc/passwd', 'viskan', 'http://']) {
    expect(parseWebsite(text)).toEqual({ ok: false, error: 'website-format' });
  }
});

test('a BIC has 8 or 11 letters and digits', () => {
  expect(parseBic('swedsess')).toEqual({ ok: true, value: 'SWEDSESS' });
  expect(parseBic('SWEDSESSXXX').ok).toBe(true);
  expect(parseBic('SWED')).toEqual({ ok: false, error: 'bic-format' });
});

test('a country is two letters; blank is Sweden', () => {
  expect(parseCountry('')).toEqual({ ok: true, value: 'SE' });
  expect(parseCountry('no')).toEqual({ ok: true, value: 'NO' });
  expect(parseCountry('Norge')).toEqual({ ok: false, error: 'country-format' });
});

test('no text makes a parser throw', () => {
  law(
    fc.property(anyText, (text) => {
      for (const parse of [parseEmail, parseWebsite, parseBic, parseCountry]) parse(text);
    }),
    1000,
  );
});
