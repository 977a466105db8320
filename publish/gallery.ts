/** The page of the library, from the site's root. The text gate leaves it out: see gate-site.ts. */
export const GALLERY = "library/index.html";
