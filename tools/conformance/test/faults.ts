import type { Observed } from "../src/outcome/observed.ts";
import type { Platform } from "../src/platforms/platform.ts";
import { replayVectors } from "../src/replay/replay-vectors.ts";
import type { Vector } from "../src/vectors/vector.ts";
import { breakPlatform, type Fault } from "./break-platform.ts";

/** Changes the address of every request. */
export function url(from: RegExp | string, to: string | ((...found: string[]) => string)): Fault {
  return { request: (request) => new Request(request.url.replace(from, to as string), request) };
}

/** Changes a header of every request; without a value it is left out. */
export function header(name: string, change: (value: string) => string | undefined): Fault {
  return {
    request(request) {
      const value = change(request.headers.get(name) ?? "");
      if (value === undefined) {
        request.headers.delete(name);
      } else {
        request.headers.set(name, value);
      }
      return request;
    },
  };
}

/** Changes the text of every body that fits. */
export function body(fits: RegExp, change: (text: string) => string): Fault {
  return {
    async request(request) {
      const text = await request.clone().text();
      return fits.test(text) ? new Request(request, { body: change(text) }) : request;
    },
  };
}

/** Changes the text of every answer. */
export function answer(change: (text: string) => string): Fault {
  return {
    async response(response) {
      const text = await response.clone().text();
      return text === "" ? response : new Response(change(text), response);
    },
  };
}

/** Changes what every call gives, be it one of several. */
export function outcome(change: (observed: Observed) => Observed): Fault {
  const each = (observed: Observed): Observed =>
    observed.kind === "several" ? { ...observed, outcomes: observed.outcomes.map(each) } : change(observed);
  return { outcome: each };
}

/** Sets a member of every error. */
export function member(name: string, value: unknown): Fault {
  return outcome((observed) =>
    observed.kind === "error"
      ? { ...observed, error: Object.create(observed.error as object, { [name]: { value } }) }
      : observed,
  );
}

/** Changes every value. */
export function valued(change: (value: unknown) => unknown): Fault {
  return outcome((observed) =>
    observed.kind === "value" ? { ...observed, value: change(observed.value) } : observed,
  );
}

/** An error that nobody hears of. */
export const swallowed: Fault = outcome((observed) =>
  observed.kind === "error"
    ? { kind: "value", value: undefined, etag: undefined, pagination: undefined }
    : observed,
);

/** Where a client with a fault differs. */
export async function whereItDiffers(
  vectors: readonly Vector[],
  platform: Platform,
  fault: Fault,
): Promise<string[]> {
  const results = await replayVectors(vectors, breakPlatform(platform, fault));
  return results.flatMap((result) => result.differences.map((difference) => difference.where));
}

/** Two vectors of every kind: enough to meet each fault, few enough for a fault each. */
export function twoOfEach(vectors: readonly Vector[]): Vector[] {
  const seen = new Map<string, number>();
  return vectors.filter((vector) => {
    const kind = [vector.surface, vector.kind, vector.auth.kind].join(" ");
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= 2 && !/"class":"timeout"/.test(JSON.stringify(vector.outcome));
  });
}
