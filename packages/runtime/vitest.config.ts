import { mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

export default mergeConfig(shared, {
  test: {
    coverage: {
      enabled: true,
      include: ["src/**/*.ts"],
      // Types only: nothing to run.
      exclude: [
        "src/**/*.test.ts",
        "src/{index,types,operation}.ts",
        "src/call/{input,context,core}.ts",
        "src/auth/credential.ts",
      ],
      thresholds: { 100: true },
    },
  },
});
