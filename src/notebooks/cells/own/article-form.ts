import type {Locale} from "../../../locales/locale.ts";
import {element} from "../element.ts";
import type {Language, Pasted} from "../reader/desk.ts";

/** More than any article, and what the page is tried with. */
const LARGEST = 5_000_000;

/** Where a text is pasted or opened; `read` gets it when the reader asks, or at once when a file was opened. */
export function articleForm(locale: Locale, read: (pasted: Pasted) => void): HTMLElement {
  const say = (key: string) => locale.message(`notebook.own-figures.${key}`);
  const area = element("textarea", {
    id: "own-text",
    rows: 10,
    spellcheck: "false",
    "aria-describedby": "own-stays"
  });
  const file = element("input", {type: "file", id: "own-file", accept: ".txt,.md,text/plain,text/markdown"});
  // Browsers write the words of a file field in their own language, so ours lie above it.
  const choice = element("span", {"aria-hidden": "true"}, [say("choose")]);
  const language = element("select", {id: "own-language"}, [
    element("option", {value: ""}, [say("by-its-words")]),
    element("option", {value: "en", lang: "en"}, ["English"]),
    element("option", {value: "es", lang: "es"}, ["español"])
  ]);
  const button = element("button", {type: "button", class: "primary"}, [say("go")]);
  const fault = element("p", {class: "own-fault", role: "alert"});
  // Of an opened file as long as its text is not changed: the fingerprint is that of its bytes.
  let opened: {name: string; bytes: ArrayBuffer; text: string} | null = null;

  const go = async (): Promise<void> => {
    const text = area.value;
    fault.textContent = text.trim() === "" ? say("empty") : text.length > LARGEST ? say("too-long") : "";
    if (fault.textContent !== "") return;
    const same = opened !== null && opened.text === text ? opened : null;
    const bytes = same?.bytes ?? new TextEncoder().encode(text);
    read({
      text,
      language: (language.value as Language) || null,
      file: same?.name ?? "article.txt",
      sha256: await fingerprint(bytes)
    });
  };
  button.addEventListener("click", () => void go());
  file.addEventListener("change", () => void open());

  async function open(): Promise<void> {
    const [chosen] = file.files ?? [];
    choice.textContent = chosen?.name ?? say("choose");
    if (!chosen) return;
    if (chosen.size > LARGEST) {
      fault.textContent = say("too-long");
      return;
    }
    const bytes = await chosen.arrayBuffer();
    try {
      area.value = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    } catch {
      fault.textContent = say("not-text");
      return;
    }
    // As the field has it: a browser writes line breaks in its own way.
    opened = {name: chosen.name, bytes, text: area.value};
    await go();
  }

  return element("div", {class: "own-form"}, [
    element("label", {for: area.id, class: "own-label"}, [say("paste")]),
    area,
    element("div", {class: "fields"}, [
      element("label", {for: file.id}, [
        element("span", {}, [say("open")]),
        element("span", {class: "file-field"}, [file, choice])
      ]),
      element("label", {for: language.id}, [element("span", {}, [say("language")]), language]),
      element("p", {class: "fields-end"}, [button])
    ]),
    fault
  ]);
}

/** SHA-256 in hex; null on a page that is not served safely, where browsers do not compute it. */
async function fingerprint(bytes: BufferSource): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  return Array.from(new Uint8Array(await subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0")
  ).join("");
}
