/** `node tools/checks/smoke/smoke.js`, and the same with `bun` and `deno run -A`. */
import { round } from "./round.js";

for (const [what, held] of Object.entries(await round())) {
  console.log(`${held ? "ok  " : "FAIL"} ${what}`);
  if (!held) {
    globalThis.process.exitCode = 1;
  }
}
