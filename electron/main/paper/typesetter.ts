import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperAnswer, PaperJob, PaperMaterial } from './paper-job.ts';
import { splitPages } from './split-pages.ts';

/** Archived paper is PDF/A-3a: it can be read and heard for as long as the law wants it kept (BFL 7:2). */
const pdfStandard = 'a-3a';

/** Compilations after which an unused intermediate result is forgotten: bounded memory, a warm live preview. */
const cacheAge = 10;

type Diagnostic = { readonly message?: string };

/** Typst's own words, for the log and the details of an error message. */
const wordsOf = (problem: unknown): string => {
  if (!(problem instanceof Error)) return String(problem);
  const messages = [...problem.message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)];
  return messages.length === 0 ? problem.message : messages.map((match) => match[1]).join('; ');
};

/** The compiler with its templates and fonts in memory: the one place that knows Typst's programming interface. */
export const createTypesetter = (material: PaperMaterial) => {
  const compiler = NodeCompiler.create({
    workspace: material.root,
    fontArgs: [{ fontBlobs: material.fonts.map((font) => Buffer.from(font)) }],
  });
  const place = (name: string): string => path.join(material.root, name);
  for (const [name, source] of Object.entries(material.templates)) {
    compiler.addSource(place(`${name}.typ`), source);
  }

  const compile = (job: PaperJob) => {
    compiler.mapShadow(place('data.json'), Buffer.from(job.data));
    if (job.picture !== null)
      compiler.mapShadow(place(job.picture.name), Buffer.from(job.picture.bytes));
    const outcome = compiler.compile({
      mainFilePath: place(`${job.template}.typ`),
      inputs: { picture: job.picture?.name ?? '' },
    });
    const document = outcome.result;
    if (document !== null && !outcome.hasError()) return document;
    const problems = (outcome.takeDiagnostics()?.shortDiagnostics ?? []) as readonly Diagnostic[];
    throw new Error(problems.map(({ message }) => message ?? '').join('; '));
  };

  /** Compiles; a failure is an answer, so that one bad page never costs the warm worker. */
  const answer = (job: PaperJob): PaperAnswer => {
    try {
      const document = compile(job);
      if (job.at === null) {
        const pages = splitPages(compiler.plainSvg(document), document.numOfPages);
        return { id: job.id, status: 'pages', pages };
      }
      const bytes = compiler.pdf(document, {
        pdfStandard,
        pdfTags: true,
        creationTimestamp: job.at,
      });
      return { id: job.id, status: 'pdf', bytes: new Uint8Array(bytes) };
    } catch (problem) {
      return { id: job.id, status: 'failed', message: wordsOf(problem) };
    } finally {
      compiler.evictCache(cacheAge);
    }
  };

  return { answer };
};
