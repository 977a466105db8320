import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import {SetupError} from "./setup.mjs";

/**
 * Serves a folder of static files: index.html for addresses that end with a slash, a redirect for folders
 * without it, 404.html when there is one. Addresses get no guessed extension, as not all hosts guess.
 * When `port` is taken the next free one is used, at most `tries` further on; 0 is any free port.
 *
 * @param {{dir: string, port?: number, host?: string, tries?: number}} options
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function serve({dir, port = 3000, host = "127.0.0.1", tries = 20}) {
  const {default: sirv} = await import("sirv");
  const files = sirv(dir, {dev: true, etag: true, extensions: [], setHeaders});
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) return end(response, 400, "Bad address");
    if (!["GET", "HEAD"].includes(request.method ?? "")) return end(response, 405, "GET or HEAD");
    if (path.endsWith("/")) request.url = `${encodeURI(path)}index.html`;
    else if (isFolder(join(dir, path))) {
      response.writeHead(301, {Location: `${encodeURI(path).replace(/^\/+/, "/")}/`});
      return response.end();
    }
    files(request, response, () => notFound(dir, request, response));
  });
  const used = await listen(server, port, host, tries);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${used}/`,
    port: used,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

// Null for what is no path inside the folder: broken escapes, steps upwards, hidden files.
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.split(/[/\\]/).some((part) => part.startsWith(".") && part !== ".well-known") ||
      path.includes("\0")
      ? null
      : path;
  } catch {
    return null;
  }
}

function isFolder(path) {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

function setHeaders(response, path) {
  const text = {csv: "text/csv", json: "application/json", md: "text/markdown", txt: "text/plain"};
  const extension = path.split(".").at(-1) ?? "";
  if (Object.hasOwn(text, extension)) {
    response.setHeader("Content-Type", `${text[extension]};charset=utf-8`);
  }
  if (extension === "parquet") response.setHeader("Content-Type", "application/vnd.apache.parquet");
  response.setHeader("X-Content-Type-Options", "nosniff");
  // Everything is public, and charts are fetched by pages of other sites.
  response.setHeader("Access-Control-Allow-Origin", "*");
}

function notFound(dir, request, response) {
  const page = join(dir, "404.html");
  if (!existsSync(page)) return end(response, 404, "Not found");
  response.writeHead(404, {"Content-Type": "text/html;charset=utf-8"});
  if (request.method === "HEAD") return response.end();
  createReadStream(page).pipe(response);
}

function end(response, code, words) {
  response.writeHead(code, {"Content-Type": "text/plain;charset=utf-8"});
  response.end(`${words}\n`);
}

function listen(server, port, host, tries) {
  return new Promise((resolve, reject) => {
    let left = port === 0 ? 0 : tries;
    server.on("error", (error) => {
      if (error.code !== "EADDRINUSE" || left-- <= 0) {
        reject(new SetupError(`Port ${port} of ${host} cannot be used (${error.code ?? error.message}).`));
      } else server.listen(++port, host);
    });
    server.on("listening", () => resolve(server.address().port));
    server.listen(port, host);
  });
}

/** The port that was asked for: `--port`, PORT or 3000. */
export function wantedPort(option, env = process.env) {
  const words = option ?? (env.PORT || "3000");
  const port = Number(words);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new SetupError(`“${words}” is no port: give a number between 0 and 65535.`);
}
