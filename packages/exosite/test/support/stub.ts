import { type Answer, type Sent, stubFetch } from "@busbar/test-support/stub-fetch";
import { Exosite, type ExositeOptions } from "../../src/index.ts";

/** Text as the platform sends it; without a body where the status allows none. */
export function answer(
  text: string | null,
  { status = 200, type = "text/plain; charset=utf-8", headers = {} }: Init = {},
): Response {
  const bare = text === null || [204, 205, 304].includes(status);
  return new Response(bare ? null : text, {
    status,
    headers: { ...(!bare && { "Content-Type": type }), ...headers },
  });
}

interface Init {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
}

/** Keys for every surface. */
export const keys = {
  cik: "d".repeat(40),
  provision: { cik: "e".repeat(40) },
  portals: { domain: "example", user: "ada", password: "pass" },
} as const satisfies ExositeOptions;

/** A client whose requests go nowhere: answers are given in turn, the last one again and again. */
export function stub(
  answers: Answer | Answer[],
  options: ExositeOptions = keys,
): { exosite: Exosite; sent: Sent[] } {
  const { fetch, sent } = stubFetch(answers);
  return { exosite: new Exosite({ retry: false, fetch, ...options }), sent };
}
