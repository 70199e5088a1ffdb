import { createClock, type SimulateOptions, type Simulator, simulate } from "@busbar/simulator";
import { Vrm, type VrmOptions } from "../../src/index.ts";

/** Ada's access token on the simulated portal. */
export const adasToken: string = "5f1d0c8e".repeat(8);

/** A client of a simulated portal, used in place of `fetch`; Ada's unless told otherwise. */
export function simulated(
  options: VrmOptions = {},
  simulation: SimulateOptions<"vrm"> = {},
): { vrm: Vrm; simulator: Simulator<"vrm"> } {
  const clock = createClock("2026-06-01T08:00:00Z");
  const simulator = simulate("vrm", { clock, ...simulation });
  const auth = options.auth === undefined ? { token: adasToken } : {};
  const vrm = new Vrm({ ...auth, retry: false, rateLimit: false, fetch: simulator.fetch, ...options });
  return { vrm, simulator };
}

/** What arrived at the simulated portal, such as `GET /users/me 200`. */
export function arrived({ requests }: Simulator<"vrm">): string[] {
  return requests.map(({ method, path, status }) => `${method} ${path.replace(/^\/v2/, "")} ${status}`);
}
