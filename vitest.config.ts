import {defineConfig} from "vitest/config";

// Plain node, no globals: a `window` or an `it` that everybody sees makes Plot believe it is in a browser
// and shifts every chart by half a pixel.
const shared = {environment: "node", globals: false} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [
            "tests/browser/**",
            ...["offline", "package", "new-story", "tutorials"].map((name) => `tests/${name}.test.ts`)
          ],
          testTimeout: 20_000,
          setupFiles: ["tests/property-seed.ts"],
          env: {TZ: "UTC", LC_ALL: "C"}
        }
      },
      {
        // Needs a built site: a whole build without a network.
        test: {
          ...shared,
          name: "offline",
          include: ["tests/offline.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000
        }
      },
      {
        // Needs Chromium and the package registry (or what npm keeps of it).
        test: {
          ...shared,
          name: "package",
          include: ["package", "new-story", "tutorials"].map((name) => `tests/${name}.test.ts`),
          // Each packs the library, which compiles into one folder.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000
        }
      },
      {
        // Needs a built site and Chromium, which all files share: one worker, one file after another.
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          isolate: false,
          fileParallelism: false
        }
      }
    ]
  }
});
