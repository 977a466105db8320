/** A tag as it stands in a source; of an element whose content is no markup, such as a script, all of it. */
export interface Tag {
  /** In lower case. */
  name: string;
  kind: "opens" | "closes" | "whole";
  start: number;
  end: number;
}

const RAW = new Set(["script", "style", "svg", "textarea", "title"]);
/** Elements without an end tag. */
export const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" ")
);

/** The tags of a source of HTML, comments passed over, found in one go: each character is looked at a few times. */
export function* htmlTags(source: string): Generator<Tag> {
  const unclosed = new Set<string>();
  const lower = source.toLowerCase();
  let at = 0;
  while ((at = source.indexOf("<", at)) >= 0) {
    if (source.startsWith("<!--", at)) {
      const end = source.indexOf("-->", at + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const closes = source[at + 1] === "/";
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(lower)?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const sign = source.indexOf(">", at);
    if (sign < 0) return;
    let end = sign + 1;
    let kind: Tag["kind"] = closes
      ? "closes"
      : VOID.has(name) || source[sign - 1] === "/"
        ? "whole"
        : "opens";
    if (kind === "opens" && RAW.has(name) && !unclosed.has(name)) {
      const close = lower.indexOf(`</${name}`, end);
      if (close < 0) unclosed.add(name);
      else {
        const closed = source.indexOf(">", close);
        end = closed < 0 ? source.length : closed + 1;
        kind = "whole";
      }
    }
    yield {name, kind, start: at, end};
    at = end;
  }
}

const NAME = /[a-z][a-z0-9:-]*/y;
