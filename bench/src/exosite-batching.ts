import { setTimeout as sleep } from "node:timers/promises";
import { ExositeRpc } from "@busbar/exosite";
import { simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { median } from "./support/median.ts";
import { table } from "./support/table.ts";

const reads = 50;
const rounds = 9;
/** Milliseconds that a request takes on its way to a platform that is not on this machine. */
const distance = 20;

/** What is compared: calls a request, and whether a call waits for the one before. */
const contestants = [
  { name: "in one request", callsPerRequest: reads, together: true },
  { name: "25 a request, unless told otherwise", callsPerRequest: undefined, together: true },
  { name: "a request each, all at once", callsPerRequest: 1, together: true },
  { name: "a request each, one after the other", callsPerRequest: 1, together: false },
] as const;

/** What 50 reads cost when they travel together, and when each has its own request, over loopback and over a distance. */
export async function exositeBatching(): Promise<string> {
  const simulator = simulate("exosite");
  await using server = await listen(simulator);
  const cik = simulator.state.cik("portal", "thermostat");

  /** Requests and milliseconds of one run. */
  async function run(
    { callsPerRequest, together }: (typeof contestants)[number],
    delay: number,
  ): Promise<{ requests: number; time: number }> {
    let requests = 0;
    const rpc = new ExositeRpc({
      baseUrl: server.url,
      cik,
      callsPerRequest,
      fetch: async (request) => {
        requests += 1;
        await (delay > 0 && sleep(delay));
        return fetch(request);
      },
    });
    const read = () => rpc.read({ alias: "temperature" });
    const start = performance.now();
    if (together) {
      await Promise.all(Array.from({ length: reads }, read));
    } else {
      for (let at = 0; at < reads; at += 1) {
        await read();
      }
    }
    return { requests, time: performance.now() - start };
  }

  const runs = contestants.map((contestant) => ({
    ...contestant,
    requests: 0,
    times: new Map<number, number[]>([
      [0, []],
      [distance, []],
    ]),
  }));
  // Rounds alternate, so that a slow moment hits all; the first one warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of runs) {
      for (const [delay, times] of each.times) {
        const { requests, time } = await run(each, delay);
        each.requests = requests;
        if (round > 0) {
          times.push(time);
        }
      }
    }
  }
  const ratio = (each: (typeof runs)[number], delay: number): string => {
    const of = (one: typeof each | undefined) => median(one?.times.get(delay) ?? []);
    return `${(of(each) / of(runs[0])).toFixed(1)}x`;
  };
  return table(
    [`${reads} reads by @busbar/exosite`, "requests", "loopback", `${distance} ms away`],
    runs.map((each) => [each.name, String(each.requests), ratio(each, 0), ratio(each, distance)]),
  );
}
