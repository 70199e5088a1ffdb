import { type SimulateOptions, type Simulator, simulate } from "@busbar/simulator";
import { Bemserver, type BemserverOptions, basic } from "../../src/index.ts";

/** A client of a simulated server, used in place of `fetch`; an administrator unless told otherwise. */
export function simulated(
  options: BemserverOptions = {},
  simulation: SimulateOptions = {},
): { bem: Bemserver; simulator: Simulator } {
  const simulator = simulate("bemserver", simulation);
  const bem = new Bemserver({
    baseUrl: "http://bem.test",
    auth: basic("ada@example.com", "correct horse"),
    retry: false,
    fetch: simulator.fetch,
    ...options,
  });
  return { bem, simulator };
}

/** What arrived at the simulated server, such as `POST /auth/token 200`. */
export function arrived({ requests }: Simulator): string[] {
  return requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
}
