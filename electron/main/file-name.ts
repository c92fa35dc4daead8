// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogate = /\p{Surrogate}/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const maxLength = 120;

const shorten = (name: string): string => {
  if (name.length <= maxLength) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  return name.slice(0, maxLength - extension.length) + extension;
};

/** A name out of somebody's data as one safe segment of a path on any system: no folders, no reserved or reversed names. */
export const safeFileName = (name: string): string => {
  const plain = shorten(
    name.normalize('NFC').replaceAll(loneSurrogate, '_').replaceAll(forbidden, '_'),
  );
  const trimmed = plain.replace(/[. ]+$/, '').replace(/^\.+/, '_');
  return trimmed === '' || reserved.test(trimmed) ? `_${trimmed}` : trimmed;
};
