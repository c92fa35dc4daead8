/** A tip's place in what scrolls: beneath what it is about, or above it where it would be cut off. */
export const tipPlace = (
  at: { readonly x: number; readonly y: number },
  text: string,
  sight: { readonly top: number; readonly bottom: number },
): { readonly x: number; readonly y: number; readonly text: string } => {
  const height = 16 + text.split('\n').length * 18;
  const isCut = at.y + 16 + height > sight.bottom;
  const above = at.y - height - 30;
  return { x: at.x, y: isCut && above > sight.top ? above : at.y, text };
};
