/**
 * `pnpm runtimes`: the built client on Bun, Deno, workerd, and a Chromium where the machine has one.
 * They are fetched for the moment (npx), not installed with the repository: 300 MB that few who work here need.
 */
import { inChromium } from "./runtimes/in-chromium.ts";
import { inScript } from "./runtimes/in-script.ts";
import { inWorkerd } from "./runtimes/in-workerd.ts";

const runtimes: Record<string, () => Promise<string | undefined> | string | undefined> = {
  bun: () => inScript("bun@1.4.4", []),
  deno: () => inScript("deno@2.9.6", ["run", "-A"]),
  workerd: () => inWorkerd("workerd@1.20261117.1"),
  chromium: inChromium,
};

for (const [name, run] of Object.entries(runtimes)) {
  const outcome = await run();
  const held = outcome?.includes("ok  ") && !outcome.includes("FAIL");
  console.log(`${name}\n${(outcome ?? "skipped: this machine has none").trim().replace(/^/gm, "  ")}`);
  if (outcome !== undefined && !held) {
    process.exitCode = 1;
  }
}
