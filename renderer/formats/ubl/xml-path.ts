import type { XmlElement } from '#formats/xml.ts';

/** The elements inside an element; none where it holds text. */
export const childrenOf = ([, , content]: XmlElement): readonly XmlElement[] =>
  typeof content === 'string' ? [] : content;

/** All elements at a path of names below an element ("cac:TaxTotal/cbc:TaxAmount"), in order. */
export const allAt = (element: XmlElement, path: string): readonly XmlElement[] =>
  path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap(childrenOf).filter(([own]) => own === name),
      [element],
    );

/** An element's text without outer blanks; '' where it holds elements. */
export const textOf = ([, , content]: XmlElement): string =>
  typeof content === 'string' ? content.trim() : '';

/** The text of the first element at a path; '' where there is none. */
export const textAt = (element: XmlElement, path: string): string => {
  const [first] = allAt(element, path);
  return first === undefined ? '' : textOf(first);
};

export const has = (element: XmlElement, path: string): boolean => allAt(element, path).length > 0;

/** An attribute; '' where there is none. */
export const attributeOf = ([, attributes]: XmlElement, name: string): string =>
  attributes[name] ?? '';

/** The element and all below it. */
export const withDescendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...childrenOf(element).flatMap(withDescendants),
];
