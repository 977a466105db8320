import {describe, expect, it} from "vitest";
import {readArticleBytes} from "../../loaders/article/read-article.ts";
import {readPdf} from "../../loaders/article/read-pdf.ts";
import {pdfBytes, type PdfWords} from "./pdf-bytes.ts";

const lines = (words: string[], y: number): PdfWords[] => words.map((line, i) => [line, 72, y - 14 * i]);
const read = (bytes: Uint8Array, name = "lake.pdf") => readArticleBytes(bytes, name);

const lake = pdfBytes(
  [
    [
      ["Lake rises", 72, 740, 20],
      ...lines(
        [
          "The lake rose by 3.4 meters in two days, said the harbour",
          "master, and more than 200 houses of the shore were with-",
          "out power. The mega-bridge held. A 35-year-",
          "old engineer measured 40 km"
        ],
        700
      ),
      ["2", 228, 662, 7],
      [" of water.", 233, 658],
      ...lines(["A second paragraph speaks of the mega-", "bridge, and of the 12 boats that the storm"], 620)
    ],
    [...lines(["carried over the page."], 700), ["2", 300, 40]]
  ],
  {info: {Title: "Lake rises", Author: "Water Desk", CreationDate: "D:20250304"}}
);

describe("a PDF", () => {
  it("gives paragraphs, words made whole over line ends, raised digits, sentences over pages", () => {
    expect(read(lake).text).toBe(
      [
        "Lake rises",
        "The lake rose by 3.4 meters in two days, said the harbour master, and more than 200 houses of the shore were without power. The mega-bridge held. A 35-year-old engineer measured 40 km² of water.",
        "A second paragraph speaks of the mega-bridge, and of the 12 boats that the storm carried over the page.",
        "2"
      ].join("\n\n")
    );
  });

  it("shows what it says of itself; the day it was made is no day of publication", () => {
    expect(read(lake)).toMatchObject({
      format: "pdf",
      shown: {title: "Lake rises", author: "Water Desk", published: null, publisher: null, language: "en-GB"}
    });
  });

  it("shows no title that a program made up", () => {
    const bytes = pdfBytes([lines(["the lake rose by 3 m."], 700)], {
      info: {Title: "Microsoft Word - lake.docx"}
    });
    expect(read(bytes, "no-ending").shown.title).toBeNull();
  });

  it("without text is refused with a way out", () => {
    expect(() => read(pdfBytes([[], []]))).toThrow(
      "“lake.pdf” is a PDF without a text layer. Its pages are pictures: run text recognition"
    );
  });

  it("that is locked, broken or cut off is refused, and the run goes on", () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -4 >> /ID [<00> <00>]`;
    expect(() => read(pdfBytes([lines(["Lake"], 700)], {trailer: lock}))).toThrow(
      "“lake.pdf” is a PDF locked with a password. Save a copy without a password."
    );
    expect(() => read(Buffer.from("%PDF-1.7\nnothing of the kind"))).toThrow(
      /“lake\.pdf” is a PDF that cannot be read \(/
    );
    expect(() => read(lake.subarray(0, 300))).toThrow("“lake.pdf” is a PDF");
  });

  it("is given up when it takes too long or too much memory", () => {
    expect(() => readPdf(lake, "lake.pdf", {seconds: 0.01})).toThrow(
      "“lake.pdf” is a PDF that could not be read in 0.01 seconds"
    );
    expect(() => readPdf(lake, "lake.pdf", {megabytes: 4})).toThrow("its reader broke off");
  });
});
