import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {root} from "../../../publish/setup.mjs";
import {renderedCharts} from "../../../src/markdown/rendered-charts.ts";

const dist = join(root, "dist");
const weight = (file: string) => gzipSync(readFileSync(join(dist, file)), {level: 9}).length;

describe("what hosts and readers fetch is light, compressed by gzip", () => {
  test.each(renderedCharts(join(root, "src")).flatMap((slug) => [`embed/${slug}`, `es/embed/${slug}`]))(
    "%s: all of the page in 12 kB",
    (folder) => expect(weight(`${folder}/index.html`)).toBeLessThanOrEqual(12_000)
  );

  test("the host script in 2 kB", () => expect(weight("embed.js")).toBeLessThanOrEqual(2_000));

  test("the element in 5 kB", () => expect(weight("cifra-chart.js")).toBeLessThanOrEqual(5_000));
});

test("no script of ours evaluates text or holds a library of others", () => {
  const page = readFileSync(join(dist, "embed/inmates/index.html"), "utf8");
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
  for (const text of [
    script,
    readFileSync(join(dist, "embed.js"), "utf8"),
    readFileSync(join(dist, "cifra-chart.js"), "utf8")
  ]) {
    expect(text).not.toMatch(
      /\beval\(|new Function|setInterval|document\.cookie|localStorage|document\.referrer/
    );
  }
  expect(script.length).toBeLessThan(4_000);
});
