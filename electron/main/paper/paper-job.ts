/** A picture that a template may place; `name` carries the ending by which Typst tells its format. */
export type PaperPicture = { readonly name: 'logo.png' | 'logo.jpg'; readonly bytes: Uint8Array };

/** One compilation asked of the worker. `data` is JSON text, already cleaned; it reaches Typst as a file, never as source. */
export type PaperJob = {
  readonly id: number;
  readonly template: string;
  readonly data: string;
  readonly picture: PaperPicture | null;
  /** Seconds since 1970 that the PDF is dated; null asks for the pages as SVG. */
  readonly at: number | null;
};

/** The worker's answer to the job with the same id. */
export type PaperAnswer =
  | { readonly id: number; readonly status: 'pages'; readonly pages: readonly string[] }
  | { readonly id: number; readonly status: 'pdf'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly status: 'failed'; readonly message: string };

/** What the worker is born with. Main reads the files, because native code can't look into a packed app.asar. */
export type PaperMaterial = {
  /** The folder that stands for the root of Typst's world; nothing outside it can be read by a template. */
  readonly root: string;
  readonly templates: Readonly<Record<string, string>>;
  readonly fonts: readonly Uint8Array[];
};
