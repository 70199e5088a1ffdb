// Runs every platform's demonstration: `pnpm demo`, or `node examples/demo.ts` after a build.
import { existsSync, readdirSync } from "node:fs";
import { account, type Demo } from "./support/report.ts";

const here = new URL("./", import.meta.url);
const platforms = readdirSync(here)
  .filter((name) => existsSync(new URL(`${name}/demo.ts`, here)))
  .sort();

let good = platforms.length > 0;
for (const platform of platforms) {
  const { demo } = (await import(new URL(`${platform}/demo.ts`, here).href)) as { demo: Demo };
  good = (await account(demo, console.log)) && good;
}
process.exitCode = good ? 0 : 1;
