import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { platformNames } from "./platforms/index.ts";
import { must } from "./support/must.ts";
import { run } from "./support/run.ts";

/** Every runtime that is at hand: the pinned Node, the Node of the machine, and Bun and Deno where they are installed. */
const smoke = fileURLToPath(new URL("../smoke/smoke.js", import.meta.url));
const folders = (process.env.PATH ?? "").split(delimiter);
const found = ["node", "bun", "deno"].flatMap((name) =>
  folders.map((folder) => join(folder, name)).filter((file) => existsSync(file)),
);
const runtimes = [
  ...new Map([process.execPath, ...found].map((file) => [realpathSync(file), file])).values(),
];

for (const runtime of runtimes) {
  const version = (await must(runtime, ["--version"], { cwd: "." })).split("\n")[0] ?? "";
  const name = `${runtime.split("/").at(-1)} ${version}`;
  const [, major = "0", minor = "0"] = /v(\d+)\.(\d+)/.exec(version) ?? [];
  const promised =
    !name.startsWith("node") || Number(major) > 20 || (Number(major) === 20 && Number(minor) >= 19);

  test.skipIf(!promised)(`the rounds through the built packages on ${name}`, async () => {
    const { status, output } = await run(
      runtime,
      [...(name.startsWith("deno") ? ["run", "-A"] : []), smoke],
      {
        cwd: fileURLToPath(new URL("..", import.meta.url)),
      },
    );
    expect(status, output).toBe(0);
    // A round that was left out would be as green as one that held.
    for (const platform of platformNames) {
      const held = output.match(new RegExp(`^ok   ${platform}: `, "gm"))?.length ?? 0;
      expect(held, `${platform}\n${output}`).toBeGreaterThanOrEqual(5);
    }
    expect(output).not.toContain("FAIL");
  });
}
