import { fileURLToPath } from "node:url";

const of = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `tsc` of every TypeScript that a user may have. */
export const typescripts: Readonly<Record<string, string>> = {
  "5.9": of("../../node_modules/typescript-5/bin/tsc"),
  "6.0": of("../../node_modules/typescript-6/bin/tsc"),
  "7.0": of("../../../../node_modules/typescript/bin/tsc"),
};
