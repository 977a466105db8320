// npm run dev: install what is missing, then preview with everything that changes.
import {join} from "node:path";
import {finished, spawnTypeScript} from "./run.mjs";
import {ensureDependencies, root, runMain} from "./setup.mjs";

await runMain(import.meta, async () => {
  await ensureDependencies();
  const {code} = await finished(
    spawnTypeScript(join(root, "publish", "dev.ts"), process.argv.slice(2), {cwd: root})
  );
  process.exitCode = code ?? 0;
});
