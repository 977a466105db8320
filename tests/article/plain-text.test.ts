import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {readArticleBytes} from "../../loaders/article/read-article.ts";

const read = (text: string, name = "lake.txt") => readArticleBytes(Buffer.from(text), name);
const shown = (text: string) => read(text).shown;
const PROSE =
  "The lake rose by 3.4 meters in two days, the harbour master said, and more than 200 houses along the shore were without power until the evening.";

describe("a plain text", () => {
  it("stays as it is, but for a byte order mark, which the fingerprint counts", () => {
    const source = "\ufeff Lake\r\n\r\n\tIt rose\u00a0by 3\u00ad0 *cm* <b>😀</b> \n";
    const sha256 = createHash("sha256").update(source).digest("hex");
    expect(read(source)).toMatchObject({format: "text", text: source.slice(1), sha256});
  });

  it("may begin with words that look like markup, when its name says that it is text", () => {
    expect(read("<p>Lake</p>").text).toBe("<p>Lake</p>");
    expect(read("---\ntitle: Lake\n---\n# Lake").format).toBe("text");
    expect(read("# Lake", "lake").format).toBe("text");
  });

  it("may be 50 MB in one line", {timeout: 60_000}, () => {
    expect(read("12 goats, ".repeat(5_000_000)).text).toHaveLength(50_000_000);
  });
});

describe("what a plain text shows", () => {
  it("is its title, author, date and address, where lines say so", () => {
    expect(shown(`Lake rises again\n\nBy the Water Desk | Lake News\n\n${PROSE}`).author).toBeNull();
    expect(
      shown(
        `Lake rises again\nBy Water Desk and Shore Desk | Lake News\nPublished: Tuesday, March 4, 2025, 10:15 a.m.\nhttps://lake.example/rise\n\n${PROSE}`
      )
    ).toEqual({
      title: "Lake rises again",
      author: "Water Desk and Shore Desk",
      publisher: null,
      published: "2025-03-04",
      url: "https://lake.example/rise",
      language: "en"
    });
    expect(shown(`Lake rises again\n\nMarch 2025\n\n${PROSE}`)).toMatchObject({
      title: "Lake rises again",
      published: "2025-03"
    });
  });

  it("is found in Spanish too", () => {
    const text =
      "El lago subió más de lo previsto\n\nPor Redacción del Lago\n4 de marzo de 2025\n\nEl agua del lago subió 3,4 metros en dos días y más de 200 casas de la orilla quedaron sin luz por la tarde, dijo el capitán del puerto.";
    expect(shown(text)).toMatchObject({
      title: "El lago subió más de lo previsto",
      author: "Redacción del Lago",
      published: "2025-03-04",
      language: "es"
    });
  });

  it.each([
    ["a sentence", `The lake rose.\n\n${PROSE}`],
    [
      "a line that is merely broken",
      "The lake rose by 3.4 meters in two days, said the\nHarbour master of the shore, and more than 200\nhouses were without power."
    ],
    ["one paragraph", PROSE],
    ["a line alone", "Lake rises again"],
    ["a date", `March 4, 2025\n\n${PROSE}`],
    ["a long line", `${"Lake and shore ".repeat(12)}\n\n${PROSE}`]
  ])("is no title in %s", (_, text) => {
    expect(shown(text).title).toBeNull();
  });

  it.each([
    ["a sentence", "By Monday the lake had risen."],
    ["a sentence without its period", "By Monday 200 houses were dark"],
    ["a way of saying", "Por Dios no subió más"]
  ])("is no author in %s", (_, line) => {
    expect(shown(`Lake rises\n\n${line}\n\n${PROSE}`).author).toBeNull();
  });

  it("is no date in a line that says more, and only the sure part of a short one", () => {
    expect(shown(`Lake rises\n\nOn March 4, 2025 the lake rose\n\n${PROSE}`).published).toBeNull();
    expect(shown(`Lake rises\n\n2025\n\n${PROSE}`).published).toBeNull();
    expect(shown(`Lake rises\n\nFeb. 3\n\n${PROSE}`).published).toBe("XXXX-02-03");
    expect(shown(`date 2025-06-30 ${PROSE}`).published).toBe("2025-06-30");
  });

  it("is no language where the words do not tell one", () => {
    const texts = [
      "Das Wasser des Sees stieg in zwei Tagen um 3,4 Meter, und mehr als 200 Häuser waren ohne Strom, sagte der Hafenmeister am Abend in der Stadt.",
      "L'eau du lac est montée de 3,4 mètres en deux jours et plus de 200 maisons de la rive étaient sans courant, a dit le capitaine du port.",
      "A água do lago subiu 3,4 metros em dois dias e mais de 200 casas da margem ficaram sem luz, disse o capitão do porto.",
      "Het water van het meer steeg in twee dagen met 3,4 meter en meer dan 200 huizen aan de oever waren zonder stroom.",
      "14 goats"
    ];
    expect(texts.map((text) => shown(text).language)).toEqual(texts.map(() => null));
  });
});
