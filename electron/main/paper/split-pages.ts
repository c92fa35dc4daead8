const openingTag = /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/;
const symbol = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g;

/** Typst indents by four blanks, so a line that starts `    <g` opens a page; what stands before the first is white paper. */
const pageStart = /^ {4}<g(?: transform="matrix\(1 0 0 1 0 ([\d.]+)\)")?>$/gm;

const usedIn = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/(?:xlink:href="|url\()#([^")]+)/g)].map((match) => match[1] ?? ''));

/**
 * Cuts Typst's one tall SVG into one SVG text a page, each with only the glyphs that it uses.
 * @param svg what `plainSvg` gives for a document whose pages are all `pageHeight` points high
 * @throws when the text is not of that form: a template or a version of Typst that was never tried
 */
export const splitPages = (svg: string, pageCount: number): readonly string[] => {
  const opening = openingTag.exec(svg);
  const definitions = svg.indexOf('\n    <defs');
  const starts = [...svg.matchAll(pageStart)];
  if (opening === null || starts.length !== pageCount) throw new Error('unreadable pages');
  const [width, height] = [Number(opening[1]), Number(opening[2]) / pageCount];
  const body = definitions < 0 ? svg.lastIndexOf('</svg>') : definitions;
  const glyphs = [...svg.slice(body).matchAll(symbol)];
  return starts.map((start, index) => {
    const end = starts[index + 1]?.index ?? body;
    const drawn = withoutNextPaper(svg.slice(start.index, end));
    const used = usedIn(drawn);
    const needed = glyphs.filter((glyph) => used.has(glyph[1] ?? ''));
    const top = Number(start[1] ?? 0);
    const page = [
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 ${String(top)} ${String(width)} ${String(height)}" width="${String(width)}pt" height="${String(height)}pt">`,
      compact(drawn),
      `<defs>${compact(needed.map(([glyph]) => glyph).join(''))}</defs></svg>`,
    ].join('');
    return withShortNames(
      page,
      needed.map((glyph) => glyph[1] ?? ''),
    );
  });
};

/**
 * Most of the drawing is indentation, what a browser does anyway, and digits beyond the thousandth of a point. Pages go
 * to the screen at each key: they are to be light.
 */
const compact = (drawn: string): string =>
  drawn
    .replace(/\n\s*/g, '')
    .replace(/(\.\d{3})\d+/g, '$1')
    .replace(/ (?:class="typst-[a-z-]+"|fill-rule="nonzero"|y="0")/g, '');

/** A glyph is named wherever it stands, by 33 characters: a number does. */
const withShortNames = (page: string, names: readonly string[]): string => {
  const numbers = new Map(names.map((name, number) => [name, `g${String(number)}`]));
  return page.replace(
    /(xlink:href="#|<symbol id=")([^"]+)/g,
    (_whole, before: string, name: string) => before + (numbers.get(name) ?? name),
  );
};

/** The white rectangle of the next page is written after this page's group. */
const withoutNextPaper = (page: string): string => page.replace(/\n {4}<path [^\n]*\n?$/, '');
