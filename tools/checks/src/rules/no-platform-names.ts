import { matchingLines } from "../matching-lines.ts";
import { platforms } from "../platforms.ts";
import type { Rule } from "../rule.ts";

const neutral = /^(tools\/codegen|packages\/runtime)\/(src|bin)\//;

/** Platforms to come, and the vendors behind them, so that their names do not slip in before their specification does. */
const alsoMeant: readonly string[] = ["openapp", "exosite", "ovbp", "vrm", "victron"];

export const noPlatformNames: Rule = {
  name: "no-platform-names",
  why: "The generator and the runtime serve any API; what is special about one stands in its specification or package.",
  fix: "Say it with an `x-` field of the specification, or move it to `packages/<platform>`.",
  check(repository) {
    const names = [...new Set([...platforms(repository), ...alsoMeant])];
    const pattern = new RegExp(`(?<![a-z])(${names.join("|")})(?![a-z])`, "i");
    return repository.files
      .filter((file) => neutral.test(file) && !file.includes("__fixtures__/"))
      .flatMap((file) =>
        matchingLines(repository.read(file), pattern).map(({ line, text }) => ({
          file,
          line,
          message: `names a platform: ${pattern.exec(text)?.[0]}`,
        })),
      );
  },
};
