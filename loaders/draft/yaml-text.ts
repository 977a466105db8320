import {TODO} from "../register/todo.ts";

const PLAIN = /^[\p{L}$][\p{L}\p{N}\p{M} ’.$%/()–—-]*$/u;

/** A text as a YAML scalar, plain where that is safe; null as null, TODO as the thing to do. */
export function yamlText(text: string | null): string {
  if (text === null) return "null";
  const plain = PLAIN.test(text) && text === text.trim() && !/^(null|true|false|yes|no|on|off)$/i.test(text);
  if (plain && text !== TODO) return text;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

/** Words of others in a comment: on one line, without what could end it or cannot be seen. */
export function commentText(text: string): string {
  return shownText(text).slice(0, 80);
}

/** A text on one line without control characters, fit to be shown and stored. */
export function shownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, "")
    .trim();
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
