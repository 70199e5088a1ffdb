import { resolve } from "node:path";
import { expect, test } from "vitest";
import { mendCommand } from "./mend-command.ts";

test.each([
  ["on the command line", ["generate", [], {}], "`busbar generate`"],
  ["with options", ["generate", ["--config", "a.json"], {}], "`busbar generate --config a.json`"],
  [
    "from another folder",
    ["bundle", [], { INIT_CWD: resolve("..") }],
    `\`busbar bundle\` in ${process.cwd().split("/").at(-1)}`,
  ],
  [
    "in a package's script",
    ["generate", [], { npm_lifecycle_event: "generate:check", npm_package_name: "@a/b" }],
    "`pnpm --filter @a/b generate`",
  ],
] as const)("%s", (_, [command, own, environment], want) => {
  expect(mendCommand(command, own, environment)).toBe(want);
});
