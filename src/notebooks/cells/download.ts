import {element} from "./element.ts";

/** Offers a text as a file, without sending it anywhere. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = element("a", {href: address, download: name});
  link.click();
  // Some browsers fetch the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
