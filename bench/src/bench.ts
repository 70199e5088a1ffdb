/** `pnpm bench`: how fast, beside the peers, as ratios. It never fails on a time; machines differ. */
import { coldImport } from "./cold-import/cold-import.ts";
import { exositeBatching } from "./exosite-batching.ts";
import { installed } from "./installed/installed.ts";
import { overhead } from "./overhead/overhead.ts";
import { regenerate } from "./regenerate/regenerate.ts";
import { machine } from "./support/machine.ts";
import { typeCost } from "./types/type-cost.ts";

console.log(machine());
for (const part of [overhead, exositeBatching, coldImport, typeCost, installed, regenerate]) {
  console.log(`\n${await part()}`);
}
