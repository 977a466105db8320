// An addition to the page for those who embed charts: writes the options that are chosen into every code and preview,
// and gives the previews their height. Codes and previews are there without it.
import {fitFrames} from "../embeds/client/fit-frames.ts";

const form = document.querySelector<HTMLFormElement>(".embed-options");
/** What is there before anything is chosen. */
const codes = [...document.querySelectorAll("[data-code] code")].map((code) => ({
  code,
  text: code.textContent ?? ""
}));
const frames = [...document.querySelectorAll<HTMLIFrameElement>(".embed-preview iframe")].map((frame) => ({
  frame,
  src: frame.src
}));

fitFrames(location.origin);
form?.classList.add("at-work");
form?.addEventListener("change", apply);
// Browsers keep what was chosen when a page is loaded again.
apply();

function apply(): void {
  if (!form) return;
  const chosen = new Map(
    [...new FormData(form)].filter(([, value]) => !/^(?:auto|own|on)$/.test(String(value)))
  );
  const query = [...chosen].map(([name, value]) => `${name}=${String(value)}`);
  for (const {code, text} of codes) code.textContent = withOptions(text, query);
  for (const {frame, src} of frames) {
    const wanted = query.length > 0 ? `${src}?${query.join("&")}` : src;
    if (frame.src !== wanted) frame.src = wanted;
  }
}

/** Frames are asked by their address, the element by its attributes. */
function withOptions(text: string, query: readonly string[]): string {
  if (query.length === 0) return text;
  if (!text.startsWith("<cifra-chart")) {
    return text.replace(/(?<=src="[^"?]*\/embed\/[^"?]*\/)(?=")/g, `?${query.join("&amp;")}`);
  }
  const attributes = query
    .filter((option) => /^(?:theme|lang)=/.test(option))
    .map((option) => ` ${option.replace("=", '="')}"`);
  return text.replace("<cifra-chart", `<cifra-chart${attributes.join("")}`);
}
