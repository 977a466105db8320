/**
 * The pages of src/ that every story needs besides its own first page: header, footer, charts and cards lead to
 * them. They name no subject, so a new story begins with copies of those of the library, to be edited like any page.
 * Their translations stand below src/es/.
 */
export const STANDARD_PAGES = [
  "404.md",
  "about/index.md",
  "charts/[chart]/index.md",
  "charts/[chart]/versions/index.md",
  "corrections/index.md",
  "data/index.md",
  "disputes/index.md",
  "embed/index.md",
  "figures/index.md",
  "figures/[figure]/index.md",
  "search/index.md",
  "sources/index.md",
  "sources/[source]/index.md"
] as const;
