import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Frame, Page} from "playwright-core";
import {root} from "../../../publish/setup.mjs";

/** The libraries of other people's pages, as npm has them. */
const LIBRARIES: Record<string, string> = {
  "/pym.js": "node_modules/pym.js/dist/pym.v1.js",
  "/frames.js": "node_modules/@newswire/frames/dist/frames.umd.js",
  "/iframe-resizer.js": "node_modules/iframe-resizer/js/iframeResizer.js"
};

export interface HostPage {
  body: string;
  head?: string;
  /** A Content-Security-Policy, as a header. */
  policy?: string;
}

/** Serves pages of somebody else on an origin of their own: `localhost`, where the site is at 127.0.0.1. */
export async function serveHosts() {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const library = LIBRARIES[path];
    if (library) {
      response.writeHead(200, {"Content-Type": "text/javascript"});
      return response.end(readFileSync(join(root, library)));
    }
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const page = pages.get(path);
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": "text/html;charset=utf-8",
      ...(page.policy && {"Content-Security-Policy": page.policy})
    });
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A paper</title>${page.head ?? ""}</head><body>${page.body}</body></html>`
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  let count = 0;
  return {
    origin,
    /** Gives the address at which a page is answered from now on. */
    add(page: HostPage): string {
      const path = `/article-${++count}/`;
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/** How high a frame's box is within its border, and how high its page is; and whether that scrolls. */
export interface Fit {
  frame: number;
  page: number;
  scrolls: boolean;
}

/** The frames of a page that show charts, in order. */
export function chartFrames(page: Page): Frame[] {
  return page
    .frames()
    .filter((frame) => frame !== page.mainFrame() && /\/embed\//.test(frame.url()) && !frame.isDetached());
}

/** How a frame and the page in it fit. */
export async function fitOf(frame: Frame): Promise<Fit> {
  const element = await frame.frameElement();
  const height = await element.evaluate((box) => (box as HTMLElement).clientHeight);
  const inside = await frame.evaluate(() => {
    const root = document.documentElement;
    return {
      page: root.getBoundingClientRect().height,
      scrolls:
        innerWidth > root.clientWidth || innerHeight > root.clientHeight || root.scrollHeight > innerHeight
    };
  });
  return {frame: height, ...inside};
}

/** Why frames do not fit what is in them to a pixel, asked again and again until they do or time is up. */
export async function misfits(page: Page, count = 1): Promise<string[]> {
  let found: string[] = [];
  for (let i = 0; i < 200; i++) {
    const frames = chartFrames(page);
    found = frames.length === count ? [] : [`${frames.length} frames of ${count}`];
    for (const frame of frames) {
      // Where a frame goes meanwhile, there is nothing to measure.
      const fit = await fitOf(frame).catch(() => ({frame: 0, page: 0, scrolls: false}));
      if (Math.abs(fit.frame - fit.page) > 1 || fit.scrolls || fit.page < 100)
        found.push(`${fit.frame} px for ${fit.page} px${fit.scrolls ? ", scrolls" : ""}`);
    }
    if (found.length === 0) return [];
    await page.waitForTimeout(50);
  }
  return found;
}
