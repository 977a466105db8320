import type MarkdownIt from "markdown-it";
import type {Markup} from "../components/markup.ts";
import {OpenSteps, STEPS} from "./steps.ts";
import type {Around} from "./steps.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** What stands for a picture at a place of the page: markup, or null for a real picture. */
export interface Replacement {
  block: (address: string, caption: string) => Markup | null;
  /** Where the picture is the first thing within steps. */
  steps: (address: string) => Around | null;
}

/**
 * Puts blocks in the place of paragraphs that hold nothing but a picture, and a chart around its steps. `visit` sees
 * every token that stays, in order, and says what replaces a picture there.
 */
export function replacePictures(
  tokens: readonly Token[],
  visit: (token: Token) => Replacement,
  block: (content: string) => Token
): Token[] {
  const replaced: Token[] = [];
  const steps = new OpenSteps<Markup>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const replacement = visit(token);
    const html = token.type === "html_block" ? token.content : null;
    const first = html !== null && STEPS.test(html) ? pictureAt(tokens, i + 1) : null;
    const around = first && replacement.steps(first.address);
    if (around) {
      steps.open(around.after);
      replaced.push(block(around.before.source), token);
      i += 3;
      continue;
    }
    const after = html === null ? null : steps.see(html);
    const picture = pictureAt(tokens, i);
    const markup = picture && replacement.block(picture.address, picture.caption);
    replaced.push(markup ? block(markup.source) : token, ...(after ? [block(after.source)] : []));
    if (markup) i += 2;
  }
  return replaced;
}

/** The picture that is all of the paragraph that begins with the token at `i`. */
function pictureAt(tokens: readonly Token[], i: number): {address: string; caption: string} | null {
  const children = tokens[i]?.type === "paragraph_open" ? (tokens[i + 1]?.children ?? []) : [];
  const image = children.length === 1 && children[0]?.type === "image" ? children[0] : null;
  return image && {address: image.attrGet("src") ?? "", caption: image.content};
}
