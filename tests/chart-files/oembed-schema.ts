const SIZE = {type: "integer", minimum: 1};

/** An answer of type "rich" as section 2.3.4 of https://oembed.com says, without members that it does not name. */
export const OEMBED_SCHEMA = {
  type: "object",
  required: ["type", "version", "html", "width", "height"],
  additionalProperties: false,
  properties: {
    type: {const: "rich"},
    version: {const: "1.0"},
    title: {type: "string", minLength: 1},
    author_name: {type: "string"},
    author_url: {type: "string", format: "uri"},
    provider_name: {type: "string"},
    provider_url: {type: "string", format: "uri"},
    cache_age: {type: "integer", minimum: 0},
    thumbnail_url: {type: "string", format: "uri"},
    thumbnail_width: SIZE,
    thumbnail_height: SIZE,
    html: {type: "string", pattern: "^<iframe [^<>]*></iframe>$"},
    width: SIZE,
    height: SIZE
  },
  // A thumbnail has an address and a size, or there is none.
  dependencies: {
    thumbnail_url: ["thumbnail_width", "thumbnail_height"],
    thumbnail_width: ["thumbnail_url", "thumbnail_height"],
    thumbnail_height: ["thumbnail_url", "thumbnail_width"]
  }
} as const;
