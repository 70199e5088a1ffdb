import { expect, test } from "vitest";
import { clientConfigs } from "./client-configs.ts";
import { repositoryInMemory } from "./repository-in-memory.ts";

const one = { specification: "../../specs/acme/openapi.yaml", output: "src/generated" };
const other = { specification: "../../specs/acme/rpc.openrpc.yaml", output: "src/generated/rpc" };

const cases: [string, { given: unknown; want: unknown }][] = [
  ["one client", { given: one, want: [one] }],
  ["a list", { given: [one, other], want: [one, other] }],
  ["bundles only", { given: { bundles: { "a.ts": "a.yaml" } }, want: [] }],
  ["a list with bundles", { given: [{ bundles: {} }, other], want: [other] }],
];

test.each(cases)("%s", (_, { given, want }) => {
  const file = "packages/acme/busbar.json";
  expect(clientConfigs(repositoryInMemory({ [file]: JSON.stringify(given) }), file)).toEqual(want);
});
