import type { SimulatedPlatform } from "../src/simulator/simulated-platform.ts";

/** The same stand-in, whose answers go through `change`. */
export function withAnswers(
  simulated: SimulatedPlatform,
  change: (response: Response) => Response | Promise<Response>,
): SimulatedPlatform {
  return {
    ...simulated,
    start(vector) {
      const simulation = simulated.start(vector);
      return { ...simulation, fetch: async (request) => change(await simulation.fetch(request)) };
    },
  };
}
