import { BufferedWriter, type Exosite, ensureDataport } from "@busbar/exosite";
import type { Report } from "../../support/report.ts";
import type { Reading } from "./day.ts";
import type { Link, LinkState } from "./link.ts";

/** From which hour on the link is how. */
const weather: Readonly<Record<number, LinkState>> = { 3: "down", 5: "up", 16: "answers lost", 17: "up" };

/** The device measures for a day and writes by way of its buffer, while its link drops twice. */
export async function writeDay(
  device: Exosite,
  report: Report,
  { link, readings, reach }: { link: Link; readings: readonly Reading[]; reach: (time: number) => void },
): Promise<{ calls: number; requests: number }> {
  report.part("A day of readings, and a link that drops twice");
  await ensureDataport(device.rpc, "power", {
    format: "integer",
    retention: { count: "infinity", duration: "infinity" },
  });
  const before = link.requests;
  let calls = 0;
  let now = 0;
  const failures: number[] = [];
  const writer = new BufferedWriter(device.rpc, { keep: "all", maxAge: 3_600_000, now: () => now });
  for (const [at, { time, temperature, power }] of readings.entries()) {
    now = time * 1000;
    reach(time);
    link.state = (at % 12 === 0 && weather[at / 12]) || link.state;
    await writer.write({ alias: "temperature" }, temperature);
    await writer.write({ alias: "power" }, power);
    calls += 2;
    if (temperature > 25 && (readings[at - 1]?.temperature ?? 0) <= 25) {
      // What cannot wait does not go by way of the buffer.
      await device.rpc.write({ alias: "state" }, "too warm");
      calls += 1;
    }
    if (at % 12 === 11) {
      // Every hour.
      await writer.flush().catch(() => failures.push(writer.size));
    }
  }
  await writer.close();
  report.check("values that waited when a flush failed", failures, [24, 48, 24]);
  report.check("values that are still in the buffer", writer.size, 0);
  report.say(`From 3 h to 5 h nothing gets through: at last ${failures[1]} values wait.`);
  report.say("At 16 h an hour's values arrive, but the answer is lost: they are sent once more.");
  return { calls, requests: link.requests - before };
}
