// Runs every platform's demonstration, or those that are named: `pnpm demo`, or `node examples/demo.ts exosite` after a
// build.
import { existsSync, readdirSync } from "node:fs";
import { account, type Demo } from "./support/report.ts";

const here = new URL("./", import.meta.url);
const wanted = process.argv.slice(2);
const platforms = readdirSync(here)
  .filter((name) => existsSync(new URL(`${name}/demo.ts`, here)))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

let good = platforms.length > 0;
for (const [at, platform] of platforms.entries()) {
  if (at > 0) {
    console.log("\n");
  }
  const { demo } = (await import(new URL(`${platform}/demo.ts`, here).href)) as { demo: Demo };
  good = (await account(demo, console.log)) && good;
}
process.exitCode = good ? 0 : 1;
