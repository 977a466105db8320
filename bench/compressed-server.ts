import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";

const TYPES: Record<string, string> = {
  html: "text/html;charset=utf-8",
  css: "text/css;charset=utf-8",
  js: "text/javascript;charset=utf-8",
  json: "application/json",
  csv: "text/csv;charset=utf-8",
  txt: "text/plain;charset=utf-8",
  xml: "application/xml",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2"
};

/** Bytes as a static host sends them: compressed as well as it goes, once. */
export function compress(bytes: Buffer): {gzip: Buffer; brotli: Buffer} {
  return {
    gzip: gzipSync(bytes, {level: 9}),
    brotli: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}})
  };
}

export interface ServeOptions {
  /** Of every answer, besides its own. */
  headers?: Record<string, string>;
  /** Told of every answer and its bytes. */
  onAnswer?: (path: string, bytes: number) => void;
}

/**
 * Serves files by address, compressed by brotli once, at the first request: load a page once before measuring.
 * `extra` are pages that are not in the folder, by address.
 */
export async function serveCompressed(
  dir: string,
  extra: Record<string, string> = {},
  {headers = {}, onAnswer = () => {}}: ServeOptions = {}
) {
  const ready = new Map<string, {type: string; body: Buffer; encoding: string | null}>();
  const answer = (path: string) => {
    const before = ready.get(path);
    if (before) return before;
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = join(dir, name);
    const own = extra[path];
    if (own === undefined && !existsSync(file)) return null;
    const bytes = own === undefined ? readFileSync(file) : Buffer.from(own);
    const extension = name.split(".").at(-1) ?? "";
    const packed = /^(png|woff2|zip|parquet)$/.test(extension);
    const type = TYPES[extension] ?? "application/octet-stream";
    const made = {type, body: packed ? bytes : compress(bytes).brotli, encoding: packed ? null : "br"};
    ready.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const found = path.includes("..") ? null : answer(path);
    if (!found) {
      response.writeHead(404);
      response.end();
      return;
    }
    onAnswer(path, found.body.length);
    response.writeHead(200, {
      ...headers,
      "Content-Type": found.type,
      "Content-Length": found.body.length,
      ...(found.encoding ? {"Content-Encoding": found.encoding} : {})
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}
