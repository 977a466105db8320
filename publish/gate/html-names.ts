/** Elements whose content nobody reads; `<title>` and `<meta>` of the head are read. */
export const UNSEEN = new Set(["script", "style", "template", "link", "base"]);

/** Elements that stand within a line of text. */
export const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp " +
    "small span strong sub sup time tspan textpath tt u var wbr"
  ).split(" ")
);

/** Elements whose headings do not speak of what follows them. */
export const SECTIONS = new Set(["article", "aside", "figure", "footer", "header", "main", "nav", "section"]);

/** Attributes that are shown or read out: of every element, or of some. */
export const HEARD: readonly {name: string; of?: ReadonlySet<string>}[] = [
  {name: "alt"},
  {name: "title"},
  {name: "aria-label"},
  {name: "aria-description"},
  {name: "aria-roledescription"},
  {name: "aria-valuetext"},
  {name: "aria-valuenow"},
  {name: "aria-placeholder"},
  {name: "placeholder"},
  {name: "label", of: new Set(["option", "optgroup", "track"])},
  {name: "abbr", of: new Set(["th"])},
  {name: "summary", of: new Set(["table"])},
  {name: "value", of: new Set(["input", "meter", "progress"])}
];

/** What a page's head says to those who find it in a list or share it. */
export const SAID_IN_HEAD =
  /^(description|author|keywords|application-name|apple-mobile-web-app-title|abstract|subject|(og|twitter):(title|description|site_name|image:alt)|article:(section|tag))$/i;
