import { mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

export default mergeConfig(shared, {
  test: {
    coverage: {
      enabled: true,
      include: ["src/**/*.ts"],
      // Types only: nothing to run.
      exclude: [
        "src/**/*.test{,-d}.ts",
        "src/{index,types,operation,enum-info}.ts",
        "src/call/{input,context,core}.ts",
        "src/rpc/{index,envelope,picked,rpc-operation}.ts",
        "src/auth/credential.ts",
      ],
      thresholds: { 100: true },
    },
  },
});
