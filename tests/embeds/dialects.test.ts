import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {heightMessages} from "../../src/embeds/client/dialects.ts";
import {ownAddress} from "../../src/embeds/client/own-address.ts";
import {readOptions} from "../../src/embeds/client/read-options.ts";
import {readRequest} from "../../src/embeds/client/read-request.ts";

const host = {chart: "herons", address: "https://lake.example/embed/herons/"};

describe("a height in every dialect", () => {
  test("to hosts that have said nothing of themselves: Datawrapper, AMP, Embedly", () => {
    expect(heightMessages(512, 640, host)).toEqual([
      {"datawrapper-height": {herons: 512}},
      {sentinel: "amp", type: "embed-size", height: 512, width: 640},
      '{"src":"https://lake.example/embed/herons/","context":"iframe.resize","height":512}'
    ]);
  });

  test("and to those that have: pym.js, WordPress, iframe-resizer, first its beginning and then sizes", () => {
    const named = {...host, pym: "graphic", secret: "Ab9", resizer: "frame0"};
    expect(heightMessages(512, 640, named).slice(3)).toEqual([
      "pymxPYMxgraphicxPYMxheightxPYMx512",
      {message: "height", value: 512, secret: "Ab9"},
      "[iFrameSizer]frame0:512:640:init"
    ]);
    expect(heightMessages(512, 640, {...named, begun: true}).at(-1)).toBe("[iFrameSizer]frame0:512:640:size");
  });
});

describe("a host's request", () => {
  const own = {pym: "graphic", secret: "Ab9"};
  const INIT =
    "[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";

  test.each<[unknown, object]>([
    ["pymxPYMxgraphicxPYMxwidthxPYMx640", {}],
    ["pymxPYMxgraphicxPYMxwidthxPYMx640.5", {}],
    [{sentinel: "amp", type: "frames-init"}, {}],
    [{sentinel: "amp", type: "send-embed-size"}, {}],
    [{message: "ready", secret: "Ab9"}, {}],
    [INIT, {resizer: "frame0"}],
    ["[iFrameSizer]resize", {}]
  ])("%j is understood", (data, request) => expect(readRequest(data, own)).toEqual(request));

  test.each<[unknown]>([
    ["pymxPYMxgraphicxPYMxnavigateToxPYMxhttps://lake.example/"],
    ["pymxPYMxanotherxPYMxwidthxPYMx640"],
    ["pymxPYMxgraphicxPYMxwidthxPYMx1e9"],
    ["xpymxPYMxgraphicxPYMxwidthxPYMx640"],
    [{message: "ready", secret: "other"}],
    [{message: "link", secret: "Ab9", value: "https://lake.example/"}],
    ["[iFrameSizer]message:{}"],
    [`${INIT}${"x".repeat(500)}`]
  ])("%j is not", (data) => expect(readRequest(data, own)).toBe(null));

  test("that is anything at all does no harm, and means nothing unless it is one of those above", () => {
    fc.assert(
      fc.property(
        fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true}),
        (data) => {
          const request = readRequest(data, own);
          expect(request === null || typeof request === "object").toBe(true);
        }
      )
    );
  });

  test("without a name of ours is not taken for one with it", () => {
    expect(readRequest("pymxPYMxundefinedxPYMxwidthxPYMx640", {})).toBe(null);
    expect(readRequest({message: "ready"}, {})).toBe(null);
  });
});

describe("the options of an address", () => {
  test.each([
    ["?theme=dark&lang=es&title=off&notes=off", "", {theme: "dark", lang: "es", title: "off", notes: "off"}],
    ["", "#theme=light", {theme: "light"}],
    ["?theme=dark", "#?theme=auto&secret=Ab9", {theme: "auto", secret: "Ab9"}],
    ["?childId=graphic-1&initialWidth=640", "", {childId: "graphic-1"}],
    ["?theme=DARK&title=on&lang=eng&notes", "#figure-herons", {}],
    ["?secret=a-b&childId=%3Cb%3E", "", {}],
    ["?theme=%E0%A4%A", "#%", {}],
    [`?${"x".repeat(5000)}&theme=dark`, "", {}]
  ])("%s%s", (search, hash, expected) => expect(readOptions(search, hash)).toEqual(expected));

  test("may be any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        expect(Object.keys(readOptions(`?${search}`, `#${hash}`)).length).toBeLessThanOrEqual(6);
      })
    );
  });
});

test("its own address is told without what it holds of the page around it", () => {
  const own = "https://lake.example/embed/herons/?theme=dark#?secret=Ab9";
  expect(ownAddress(own)).toBe(own);
  expect(
    ownAddress(
      "https://lake.example/embed/herons/?childId=a&parentTitle=T&parentUrl=https%3A%2F%2Fp.example#x"
    )
  ).toBe("https://lake.example/embed/herons/?childId=a#x");
});
