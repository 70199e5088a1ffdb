import { type Answer, type StubFetch, stubFetch } from "@busbar/test-support/stub-fetch";
import { Vrm, type VrmOptions } from "../../src/index.ts";

/** An access token as the portal makes them. */
export const token: string = "5eed".repeat(16);

/** A client whose requests go nowhere: answers are given in turn, the last one again and again. */
export function stub(answers: Answer | Answer[], options: VrmOptions = {}): StubFetch & { vrm: Vrm } {
  const { fetch, sent } = stubFetch(answers, "/v2");
  const auth = options.auth === undefined && options.token === undefined ? { token } : {};
  return { vrm: new Vrm({ ...auth, retry: false, rateLimit: false, fetch, ...options }), sent, fetch };
}
