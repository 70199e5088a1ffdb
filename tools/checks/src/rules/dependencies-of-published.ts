import { platforms } from "../platforms.ts";
import { publishedPackages } from "../published-packages.ts";
import type { Rule } from "../rule.ts";

/** Everything that a user gets with each package. A client brings the runtime, and the runtime brings openapi-fetch. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "@busbar/runtime": ["openapi-fetch"],
  "@busbar/simulator": ["@hono/node-server", "ajv", "ajv-formats", "hono", "msw"],
  "@busbar/codegen": ["@biomejs/biome", "@redocly/openapi-core", "openapi-typescript", "typescript", "yaml"],
};
const allowedForClients: readonly string[] = ["@busbar/runtime"];

export const dependenciesOfPublished: Rule = {
  name: "dependencies-of-published",
  why: "Four packages is what a client installs; each more is a risk that its users did not ask for.",
  fix: "Do without it, or write a decision (docs/decisions/) and add it to the list in this rule.",
  check(repository) {
    const clients = platforms(repository).map((platform) => `@busbar/${platform}`);
    return publishedPackages(repository).flatMap(({ folder, manifest }) => {
      const names = clients.includes(manifest.name) ? allowedForClients : (allowed[manifest.name] ?? []);
      const present = {
        ...manifest.dependencies,
        ...manifest.peerDependencies,
        ...manifest.optionalDependencies,
      };
      return (
        Object.keys(present)
          // An optional peer installs nothing by itself.
          .filter((name) => !names.includes(name) && !manifest.peerDependenciesMeta?.[name]?.optional)
          .map((name) => ({ file: `${folder}/package.json`, message: `depends on ${name}` }))
      );
    });
  },
};
