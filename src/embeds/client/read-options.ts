/** What an embed's address asks for; what it does not ask for, or asks for wrongly, is left out. */
export interface Options {
  theme?: "light" | "dark" | "auto";
  lang?: string;
  title?: "off";
  notes?: "off";
  /** Of pym.js. */
  childId?: string;
  /** Of WordPress. */
  secret?: string;
}

const VALID: Record<keyof Options, RegExp> = {
  theme: /^(?:light|dark|auto)$/,
  lang: /^[a-z]{2}$/,
  title: /^off$/,
  notes: /^off$/,
  childId: /^[^\s"'<>]{1,100}$/,
  secret: /^[a-zA-Z0-9]{1,64}$/
};

/** Reads the query and the fragment of an address (`?theme=dark`, `#theme=dark`, `#?theme=dark`); the fragment counts. */
export function readOptions(search: string, hash: string): Options {
  const options: Record<string, string> = {};
  for (const text of [search, hash.slice(1)]) {
    const asked = new URLSearchParams(text.slice(0, 4000));
    for (const [name, valid] of Object.entries(VALID)) {
      const value = asked.get(name);
      if (value !== null && valid.test(value)) options[name] = value;
    }
  }
  return options;
}
