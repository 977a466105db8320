import {describe, expect, it} from "vitest";
import {foldText, foldWords} from "../../loaders/verify/fold-text.ts";

/** The piece of the original that a folded stretch came from. */
function originalOf(text: string, folded: string): string {
  const map = foldText(text);
  const at = map.folded.indexOf(folded);
  expect(at).toBeGreaterThanOrEqual(0);
  return map.original.slice(map.starts[at], map.ends[at + folded.length - 1]).join("");
}

describe("folding a text", () => {
  it("makes quotes, dashes and white space alike", () => {
    expect(foldText("“a”\u00A0‘b’ — c–d\r\n\t e\u2009f").folded).toBe("\"a\" 'b' - c-d e f");
  });

  it("drops what has no width", () => {
    expect(foldText("14,\u00AD5\u200B00\u2060").folded).toBe("14,500");
    expect(foldText("a \u200B b").folded).toBe("a b");
  });

  it("keeps the way back through composed letters, in code points", () => {
    const text = "🛶 cafe\u0301 año\u00A0\u00A040";
    expect(foldText(text).folded).toBe("🛶 café año 40");
    expect(originalOf(text, "café")).toBe("cafe\u0301");
    expect(originalOf(text, "año 40")).toBe("año\u00A0\u00A040");
    expect(originalOf(text, "🛶")).toBe("🛶");
  });

  it("equals NFC of the whole for marks in any order, Hangul jamo and decomposing letters", () => {
    for (const text of [
      "q\u0307\u0323a\u0323\u0302",
      "\u1112\u1161\u11ab\u1100\u1161",
      "\u0958\u212B\u1FEF",
      "e\u200D\u0301"
    ]) {
      const plain = text.replace("\u200D", "").replace("\u1FEF", "");
      expect(foldText(text).folded.replace("'", "")).toBe(plain.normalize("NFC"));
    }
    expect(originalOf("x\u1112\u1161\u11aby", "한")).toBe("\u1112\u1161\u11ab");
    expect(originalOf("e\u200D\u0301", "é")).toBe("e\u200D\u0301");
  });

  it("folds to itself the second time", () => {
    const once = foldText("«Uno» — dos\u202F… ´ ` ′″").folded;
    expect(foldText(once).folded).toBe(once);
    expect(foldWords("  “a”\n b ")).toBe('"a" b');
  });

  it("stays linear with long runs of marks and spaces", () => {
    const began = performance.now();
    foldText("a" + "\u0301".repeat(100_000) + " ".repeat(100_000) + "한".repeat(100_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
