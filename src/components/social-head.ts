import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** What social networks and chat programs show of a page (https://ogp.me, and Twitter's cards). */
export interface SocialHead {
  title: string;
  /** Default “article”. */
  type?: "article" | "website";
  description: string;
  /** The site's name. */
  site: string;
  /** BCP 47: of the page and of its translations; a country that is not named is the language’s likeliest. */
  language: string;
  translations?: readonly string[];
  /** Addresses of the web: of the page and of its picture, with the picture's size and what it shows. */
  address: string;
  image: {address: string; width: number; height: number; alt: string};
}

/** The tags of a page's head that say so. */
export function socialHead({
  title,
  type = "article",
  description,
  site,
  language,
  translations = [],
  address,
  image
}: SocialHead): Markup {
  const properties: Record<string, string> = {
    "og:type": type,
    "og:title": title,
    "og:description": description,
    "og:site_name": site,
    "og:locale": territory(language),
    "og:url": address,
    "og:image": image.address,
    "og:image:width": String(image.width),
    "og:image:height": String(image.height),
    "og:image:alt": image.alt
  };
  const all = [
    ...Object.entries(properties),
    ...translations.map((tag) => ["og:locale:alternate", territory(tag)] as const)
  ];
  return markup`${all.map(([name, content]) => markup`<meta property="${name}" content="${content}">`)}
    <meta name="twitter:card" content="summary_large_image">`;
}

/** "en" is "en_US", "es-SV" "es_SV": these networks know a language by its country alone. */
function territory(tag: string): string {
  const {language, region} = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}

/** Names a page's oEmbed answer to programs that look for it. */
export function oembedLink(address: string, title: string): Markup {
  return markup`<link rel="alternate" type="application/json+oembed" href="${address}" title="${title}">`;
}
