// node pdf-child.mjs < FILE.pdf: writes what a PDF holds as lines of JSON, in a process of its own that may fail
// or be stopped without harm. The first line is {pages, info, xmp}, each further one a page's pieces of text
// [words, x, y, width, size, endsLine]; a failure is one line {error, name}.
import {writeSync} from "node:fs";
import {getDocumentProxy} from "unpdf";

// A PDF may name addresses; nothing here has a reason to ask any.
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]) globalThis[name] = undefined;
// Warnings would fill standard output, which is for the result.
console.log = console.info = console.warn = console.error = () => {};

const XMP = ["dc:title", "dc:creator", "dc:publisher", "dc:language", "dc:date", "prism:publicationdate"];

try {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true
  });
  const {info = {}, metadata} = await pdf.getMetadata().catch(() => ({}));
  const {Title, Author, Language} = info;
  const xmp = Object.fromEntries(XMP.map((name) => [name, metadata?.get(name) ?? null]));
  put({pages: pdf.numPages, info: {Title, Author, Language}, xmp});
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent();
    put(items.filter(({str}) => str !== undefined).map(piece));
    page.cleanup();
  }
  process.exit(0);
} catch (error) {
  put({error: String(error?.message ?? error).slice(0, 300), name: String(error?.name)});
  process.exit(0);
}

function piece({str, transform: [, , c, d, x, y], width, hasEOL}) {
  const rounded = [x, y, width, Math.hypot(c, d)].map((number) => Math.round(number * 100) / 100);
  return [str, ...rounded, hasEOL];
}

// At once and whole: an exit must not cut off what a pipe still holds.
function put(value) {
  let bytes = Buffer.from(`${JSON.stringify(value)}\n`);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}
