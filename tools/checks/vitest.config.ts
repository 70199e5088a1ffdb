import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

// A project inherits this, and its `include` would be added to the shared one.
const { include: _, ...common } = shared.test ?? {};

/** `rules`: each goes red on a planted violation. `packages`: what users install, packed and tried; takes a minute. */
export default defineConfig({
  test: {
    ...common,
    projects: [
      { extends: true, test: { name: "rules", include: ["src/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "packages",
          include: ["test/**/*.test.ts"],
          globalSetup: ["test/support/setup.ts"],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
