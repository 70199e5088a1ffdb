/**
 * What every package's tests have in common. A package's `vitest.config.ts` passes it on:
 *
 *     export { shared as default } from "../../vitest.shared.ts";
 *
 * or, where it needs more, `mergeConfig(shared, { ... })`.
 */
import { defineConfig, type ViteUserConfig } from "vitest/config";

export const shared: ViteUserConfig = defineConfig({
  test: {
    include: ["{src,test}/**/*.test.ts"],
    // The report is an output of the turbo task, so a cached run brings its numbers back.
    reporters: ["default", ["json", { outputFile: "reports/test.json" }]],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    coverage: { reportsDirectory: "reports/coverage", reporter: ["text-summary", "json-summary"] },
  },
});
