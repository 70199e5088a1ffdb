/** `node tools/checks/smoke/smoke.js`, and the same with `bun` and `deno run -A`. */
import { simulate } from "@busbar/simulator";
import { round } from "./round.js";

const outcome = await round("http://simulator.example", simulate("bemserver").fetch);
for (const [what, held] of Object.entries(outcome)) {
  console.log(`${held ? "ok  " : "FAIL"} ${what}`);
  if (!held) {
    globalThis.process.exitCode = 1;
  }
}
