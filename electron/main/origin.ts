export const bundleScheme = 'app';
export const bundleOrigin = 'app://bundle';
export const startPage = `${bundleOrigin}/index.html`;
export const errorPage = `${bundleOrigin}/error.html`;

/** Whether a URL is one of our two pages, whatever stands after `#`. */
export const isOwnPage = (url: string): boolean => {
  const [page] = url.split('#');
  return page === startPage || page === errorPage;
};

/** Whether a URL is of our own origin; a prefix alone would let `app://bundle.evil` in. */
export const isOwnUrl = (url: string): boolean => url.startsWith(`${bundleOrigin}/`);
