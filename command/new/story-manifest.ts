import {libraryManifest} from "./pack-library.ts";

/** Brings node_modules to what package-lock.json says, and writes it where there is none; quick when nothing is missing. */
const INSTALL = "npm install --no-audit --no-fund --prefer-offline --loglevel=error";

/**
 * package.json of a story. The library comes from a packed file; what it builds sites with stands beside it in the
 * versions that it was tested with, because users of its charts alone need none of that.
 */
export function storyManifest(name: string, tarball: string): string {
  const {engines, peerDependencies, devDependencies, overrides} = libraryManifest();
  const beside = Object.keys(peerDependencies).map((peer) => [
    peer,
    devDependencies[peer] ?? peerDependencies[peer]!
  ]);
  const dependencies = Object.fromEntries(
    [["cifra", `file:${tarball}`], ...beside].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))
  );
  const manifest = {
    name,
    version: "0.1.0",
    private: true,
    type: "module",
    engines,
    scripts: {
      prestart: INSTALL,
      start: "cifra start",
      predev: INSTALL,
      dev: "cifra dev",
      pretest: INSTALL,
      test: "cifra test",
      build: "cifra build",
      data: "cifra data",
      release: "cifra release",
      verify: "cifra verify"
    },
    dependencies,
    // Those of what only the library's own tests need are none of a story's business.
    overrides: Object.fromEntries(
      Object.entries(overrides).filter(([name]) => name in peerDependencies || !(name in devDependencies))
    )
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
