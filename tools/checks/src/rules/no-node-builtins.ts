import { builtinModules } from "node:module";
import { matchingLines } from "../matching-lines.ts";
import type { Rule } from "../rule.ts";

/** Entries that only Node loads, and what they alone import. */
const nodeOnly = /\/src\/(.*\/)?(node|cli)(\.ts$|\/)/;
const modules = builtinModules.filter((name) => /^[a-z]/.test(name)).join("|");
const builtin = new RegExp(`(from|import|require)\\s*\\(?\\s*["'](node:[^"']+|${modules})["']`);

export const noNodeBuiltins: Rule = {
  name: "no-node-builtins",
  why: "A client runs in browsers, workers, Bun and Deno too.",
  fix: "Use what the web platform has, or move it to the package's `src/node.ts` (`src/cli.ts`).",
  check(repository) {
    return repository.files
      .filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file))
      .filter((file) => !nodeOnly.test(file) && !/\.test(-d)?\.ts$|\/test\//.test(file))
      .flatMap((file) =>
        matchingLines(repository.read(file), builtin).map(({ line, text }) => ({
          file,
          line,
          message: `imports ${builtin.exec(text)?.[2]}`,
        })),
      );
  },
};
