import {xmlText} from "../../marks/xml-text.ts";

const NAMESPACE = "http://www.w3.org/1999/xhtml";

/** Makes HTML elements in a document, also in one of XML; null children are left out, strings become text. */
export function htmlElement(document: Document) {
  return (
    name: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly (Node | string | null)[]
  ): HTMLElement => {
    const element = document.createElementNS(NAMESPACE, name) as HTMLElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, xmlText(value));
    for (const child of children)
      if (child !== null)
        element.appendChild(typeof child === "string" ? document.createTextNode(xmlText(child)) : child);
    return element;
  };
}
