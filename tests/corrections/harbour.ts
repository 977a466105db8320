import {cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {loadProject, type Project} from "../../loaders/project.ts";
import {openArticles} from "../../loaders/verify/articles.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The invented harbour of tests/cases as a project of its own, which a test may change. */
export function harbour({articles = false} = {}) {
  const root = mkdtempSync(join(tmpdir(), "cifra-harbour-"));
  cpSync(at("../cases/harbour/seeds"), join(root, "seeds"), {recursive: true});
  for (const name of ["units.yml", "hedges.yml"])
    cpSync(at(`../../seeds/${name}`), join(root, "seeds", name));
  if (articles) cpSync(at("../cases/harbour/texts"), join(root, "articles"), {recursive: true});
  return {
    root,
    write: (file: string, text: string): void => writeFileSync(join(root, file), text),
    /** Puts other words in the place of some, everywhere in a file. */
    change(file: string, from: string, to: string): void {
      const text = readFileSync(join(root, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
      writeFileSync(join(root, file), text.replaceAll(from, to));
    },
    load: (log?: (line: string) => void): Project =>
      loadProject({root, articles: openArticles(root, {}), log})
  };
}
