import { simulate } from "@busbar/simulator";
import { Exosite, type ExositeOptions } from "../../src/index.ts";

const make = (options: Parameters<typeof simulate<"exosite">>[1]) => simulate("exosite", options);

/** A platform that only exists here, whose clock stands at noon unless told otherwise. */
export type Simulator = ReturnType<typeof make>;

/** A client of a simulated platform, used in place of `fetch`: the demonstration's device, and its vendor. */
export function simulated(
  options: ExositeOptions = {},
  simulation: Parameters<typeof make>[0] = {},
): { exosite: Exosite; simulator: Simulator } {
  const simulator = make({ clock: "2024-01-02T12:00:00Z", ...simulation });
  const exosite = new Exosite({
    cik: simulator.state.cik("portal", "thermostat"),
    provision: { cik: simulator.state.cik() },
    retry: false,
    fetch: simulator.fetch,
    ...options,
  });
  return { exosite, simulator };
}

/** What arrived at the simulated platform: procedures of an RPC request, the operation of another. */
export function arrived({ requests }: Simulator): string[] {
  return requests.map(({ calls, operation }) => (calls.length > 0 ? calls.join(" ") : String(operation)));
}
