type Child = Node | string | null | undefined | false;

/**
 * An HTML element with attributes and children. Texts become text nodes, never markup; attributes that are null or
 * false are left out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
  children: readonly Child[] = []
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}
