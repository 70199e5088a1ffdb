import { type Answer, type Sent, stubFetch } from "@busbar/test-support/stub-fetch";
import { Bemserver, type BemserverOptions, bearer } from "../../src/index.ts";

/** A client whose requests go nowhere: answers are given in turn, the last one again and again. */
export function stub(
  answers: Answer | Answer[],
  options: BemserverOptions = {},
): { bem: Bemserver; sent: Sent[] } {
  const { fetch, sent } = stubFetch(answers);
  const auth = bearer({ access: "access-1" });
  return { bem: new Bemserver({ baseUrl: "http://bem.test", auth, retry: false, fetch, ...options }), sent };
}
