import type { Observed } from "../src/outcome/observed.ts";
import type { Platform } from "../src/platforms/platform.ts";

/** One way in which a client can be broken. */
export interface Fault {
  /** Changes a request between the client and the transport. */
  request?(request: Request): Request | Promise<Request>;
  /** Changes an answer on its way to the client. */
  response?(response: Response): Response | Promise<Response>;
  /** Sends every request this many times. */
  times?: number;
  /** Changes what the caller gets. */
  outcome?(observed: Observed): Observed;
  /** Wraps the client's resources. */
  client?(client: object): object;
}

/** The same platform with a client that has one fault. */
export function breakPlatform(platform: Platform, fault: Fault): Platform {
  return {
    ...platform,
    async connect(vector, settings) {
      const broken: typeof fetch = async (input, init) => {
        const request = new Request(input, { duplex: "half", ...init } as RequestInit);
        const changed = (await fault.request?.(request)) ?? request;
        for (let time = 1; time < (fault.times ?? 1); time++) {
          await settings.fetch(changed.clone());
        }
        const response = await settings.fetch(changed);
        return (await fault.response?.(response)) ?? response;
      };
      const session = await platform.connect(vector, { ...settings, fetch: broken });
      return {
        ...session,
        client: fault.client?.(session.client) ?? session.client,
        finish: (observed) => {
          const finished = session.finish?.(observed) ?? observed;
          return fault.outcome?.(finished) ?? finished;
        },
      };
    },
  };
}
