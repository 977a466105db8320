// The entry of dist/oembed.js: see bundle-worker.ts. Every edge platform looks for its function under another name.
import {oembedHandler, type OembedSite} from "./handler.ts";

/** Written in by the bundle. */
declare const SITE: OembedSite;

export const handler = oembedHandler(SITE);

/** Vercel, Next. */
export const GET = handler;

/** Cloudflare Pages. */
export const onRequest = ({request}: {request: Request}) => handler(request);

/** Cloudflare Workers, Deno, Bun. */
export default {fetch: (request: Request) => handler(request)};
