import { Bench } from "tinybench";
import { median } from "../support/median.ts";
import { table } from "../support/table.ts";
import { contestants } from "./contestants.ts";

const rounds = 5;

/** What a call costs over a stubbed `fetch`, against openapi-fetch alone. Rounds alternate, so that a slow moment hits all. */
export async function overhead(): Promise<string> {
  const ratios = new Map<string, number[]>();
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time: 300, warmupTime: 100 });
    for (const [name, call] of Object.entries(contestants)) {
      bench.add(name, async () => {
        await call();
      });
    }
    await bench.run();
    const took = bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed") {
        throw new Error(`${name} did not complete`, { cause: result });
      }
      return [name, result.latency.p50] as const;
    });
    const base = took[0]?.[1] ?? Number.NaN;
    for (const [name, time] of took) {
      ratios.set(name, [...(ratios.get(name) ?? []), time / base]);
      times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  const rows = [...ratios].map(([name, values]) => [
    name,
    `${median(values).toFixed(2)}x`,
    (median(times.get(name) ?? []) * 1000).toFixed(1),
  ]);
  return table(["one GET over a stubbed fetch", "against openapi-fetch", "microseconds"], rows);
}
