/** `node tools/checks/smoke/smoke.js`, and the same with `bun` and `deno run -A`. */
import { inProcess } from "./in-process.js";
import { allRounds } from "./rounds/index.js";

for (const [what, held] of Object.entries(await allRounds(inProcess))) {
  console.log(`${held ? "ok  " : "FAIL"} ${what}`);
  if (!held) {
    globalThis.process.exitCode = 1;
  }
}
