/** One line of a page: its words (Latin-1), its place in points from the lower left, the size of its letters. */
export type PdfWords = [words: string, x: number, y: number, size?: number];

/**
 * The bytes of a small PDF, written by hand: a page per list of words, in Helvetica. `info` is its document
 * information; `trailer` is put into the trailer as it stands.
 */
export function pdfBytes(
  pages: PdfWords[][],
  {info = {}, trailer = ""}: {info?: Record<string, string>; trailer?: string} = {}
): Uint8Array {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(" ")} >>`,
    ...pages.flatMap((words, i) => {
      const stream = words.map(([text, x, y, size = 12]) => show(text, x, y, size)).join("\n");
      const resources = "/Resources << /Font << /F1 3 0 R >> >>";
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources} /Contents ${6 + 2 * i} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
      ];
    })
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}${end}`, "latin1");
}

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");

const show = (text: string, x: number, y: number, size: number): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
