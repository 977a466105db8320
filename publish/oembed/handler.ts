import {oembed, type OembedChart, type OembedLimits} from "./oembed.ts";

/** Every chart in every language, and its kept versions: all that a server of answers has to know. */
export interface OembedSite {
  charts: readonly OembedChart[];
}

/**
 * Makes the function that answers oEmbed requests for the charts of a site (https://oembed.com), for hosts that want
 * `maxwidth` obeyed, which a file cannot. It takes a Request, gives a Response, and needs nothing but the platform's
 * own `URL` and `Response`: edge workers, Deno, Bun and Node from 18 on have both.
 *
 * `url` is the address of a chart's page or embed page. 400 tells what is wrong with the request, 404 that there is no
 * such chart, 405 another method than GET and HEAD, 501 another format than JSON.
 */
export function oembedHandler({charts}: OembedSite): (request: Request) => Response {
  const known = new Map<string, OembedChart>();
  for (const chart of charts)
    for (const address of [chart.page, chart.embed]) known.set(keyOf(new URL(address)), chart);
  return (request) => {
    if (request.method === "OPTIONS") return new Response(null, {status: 204, headers: HEADERS});
    if (request.method !== "GET" && request.method !== "HEAD")
      return failure(405, "The method is GET or HEAD.");
    const answer = answerTo(new URL(request.url).searchParams, known);
    if ("problem" in answer) return failure(answer.status, answer.problem);
    const {chart, limits} = answer;
    return respond(200, oembed(chart, limits), request.method === "HEAD");
  };
}

type Answer = {chart: OembedChart; limits: OembedLimits} | {status: number; problem: string};

function answerTo(query: URLSearchParams, known: ReadonlyMap<string, OembedChart>): Answer {
  const format = query.get("format") ?? "json";
  if (format !== "json") return {status: 501, problem: "The format is json; no other is implemented."};
  const limits: OembedLimits = {};
  for (const name of ["maxwidth", "maxheight"] as const) {
    const given = query.get(name);
    if (given === null || given === "") continue;
    if (!/^[1-9]\d{0,5}$/.test(given))
      return {status: 400, problem: `${name} is a whole number of pixels above zero.`};
    limits[name] = Number(given);
  }
  const url = query.get("url");
  if (!url) return {status: 400, problem: "url is missing: the address of a chart."};
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return {status: 400, problem: "url is no address of the web."};
  const chart = known.get(keyOf(new URL(url)));
  return chart ? {chart, limits} : {status: 404, problem: "There is no such chart on this site."};
}

/** The same for all ways in which one page is written: http or https, with or without index.html, slash, query. */
function keyOf({host, pathname}: URL): string {
  return `${host}${pathname.replace(/index\.html$/, "").replace(/\/+$/, "")}`;
}

const HEADERS = {
  "access-control-allow-origin": "*",
  "content-type": "application/json; charset=utf-8",
  "x-content-type-options": "nosniff"
};

function failure(status: number, problem: string): Response {
  const headers = status === 405 ? {...HEADERS, allow: "GET, HEAD"} : HEADERS;
  return new Response(`${JSON.stringify({error: problem})}\n`, {status, headers});
}

function respond(status: number, body: {cache_age: number}, headOnly: boolean): Response {
  const headers = {...HEADERS, "cache-control": `public, max-age=${body.cache_age}`};
  return new Response(headOnly ? null : `${JSON.stringify(body)}\n`, {status, headers});
}
