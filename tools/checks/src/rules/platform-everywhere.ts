import { clientConfigs } from "../client-configs.ts";
import { platforms } from "../platforms.ts";
import type { Repository } from "../repository.ts";
import type { Problem, Rule } from "../rule.ts";

/** Where a platform has its place beside its package: a file of its own, or its name in one that all share. */
const places: readonly { what: string; file: string; says?: string }[] = [
  { what: "recorded exchanges", file: "tools/conformance/vectors/<platform>.jsonl" },
  { what: "examples", file: "examples/<platform>/package.json" },
  { what: "a demonstration", file: "examples/<platform>/demo.ts" },
  { what: "a case of the package tests", file: "tools/checks/test/platforms/<platform>.ts" },
  { what: "a round in every runtime", file: "tools/checks/smoke/rounds/<platform>.js" },
  // A dependency, so that it is built before it is packed and measured.
  { what: "a dependency", file: "tools/checks/package.json", says: `"@busbar/<platform>"` },
  { what: "a dependency", file: "bench/package.json", says: `"@busbar/<platform>"` },
  { what: "size budgets", file: "bench/src/clients/<platform>.ts" },
  { what: "a row", file: "README.md", says: "](packages/<platform>)" },
];

export const platformEverywhere: Rule = {
  name: "platform-everywhere",
  why: "What holds for one platform holds for all: simulated, replayed, measured, installed, shown.",
  fix: "Add it as docs/guides/add-a-platform.md says.",
  check(repository) {
    return platforms(repository)
      .filter((platform) => repository.files.includes(`packages/${platform}/busbar.json`))
      .flatMap((platform) => [...missing(repository, platform), ...notSimulated(repository, platform)]);
  },
};

function missing(repository: Repository, platform: string): Problem[] {
  const named = (text: string): string => text.replaceAll("<platform>", platform);
  return places.flatMap(({ what, file, says }) => {
    const present = repository.files.includes(named(file));
    const holds = present && (says === undefined || repository.read(named(file)).includes(named(says)));
    return holds ? [] : [{ file: named(file), message: `lacks ${what} for ${platform}` }];
  });
}

/** Every specification that the package is generated from is one of those that the simulator answers by. */
function notSimulated(repository: Repository, platform: string): Problem[] {
  const file = "packages/simulator/busbar.json";
  const bundles = repository.files.includes(file) ? repository.read(file) : "";
  return clientConfigs(repository, `packages/${platform}/busbar.json`)
    .filter(({ specification }) => !bundles.includes(`"${specification}"`))
    .map(({ specification }) => ({ file, message: `lacks ${specification}` }));
}
