import type { Account } from "../../src/exosite/index.ts";
import { type Simulator, simulate } from "../../src/index.ts";

/** A call as it was recorded. */
export interface RecordedCall {
  readonly id?: number;
  readonly procedure: string;
  readonly arguments: readonly unknown[];
}

/** An answer as it was recorded. */
export interface RecordedAnswer {
  readonly id: number;
  readonly status: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** One exchange as it was recorded. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string | null])[];
    readonly rawQuery?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly bodyKind: string;
    readonly body: unknown;
    readonly rawBody?: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

/** A recording of one call. */
export interface Vector {
  readonly id: string;
  readonly surface: string;
  readonly kind: string;
  readonly operation: string;
  readonly source: string;
  readonly request: Exchange["request"] | null;
  readonly response: Exchange["response"] | null;
  readonly steps?: readonly Exchange[];
  readonly right?: { readonly request?: Exchange["request"]; readonly response?: Exchange["response"] };
}

/** The recordings' own ids. */
export const ids = {
  cik: "59714d196503e416006fb6a99123139fc8311b90",
  root: "f061aefa3d4be39b1466e62b0d79c3d757805e89",
  child: "964f5920c90b776a8b5ee271d12f4d5e0e0a311c",
  childCik: "fed5ff4a0d78a11b6d1de0155634d897a828b903",
  stranger: "9bfe1c851c6d12bb792428a2e712d6b503a9a8f6",
  strangerCik: "1f3b5459c5a956f3a598e905b61fd7c7ca5a5b73",
  share: "d3ee660586901af64ab329a285aedcf223aec4ef",
  vendorCik: "e3374cfae4da504e13a3de5a7149e115e5ca9102",
  vendorToken: "bbbf6c78dd2a3fb58f95b8888abf474c42b77173",
  deviceCik: "1de8652c4962d099486596e855bd4d9bb450194a",
  owner: "3d4ff0a2127cbc1f7a06cbaa2da319d4ffff4590",
};

/** A simulator whose account is empty. */
export function empty(): { simulator: Simulator<"exosite">; account: Account } {
  const simulator = simulate("exosite", {
    clock: 1_700_100_000_000,
    data(account) {
      account.resources.clear();
      account.fleet.vendors.clear();
    },
  });
  return { simulator, account: simulator.state };
}

/** Sends a recorded request again. */
export function replay(simulator: Simulator<"exosite">, request: Exchange["request"]): Promise<Response> {
  const { method, path, query, rawQuery, headers, bodyKind, body, rawBody } = request;
  const pairs = query.map(([name, value]) =>
    value === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const search = rawQuery ?? pairs.join("&");
  const sent =
    bodyKind === "bytes"
      ? Uint8Array.from(atob(String(body)), (character) => character.charCodeAt(0))
      : (rawBody ?? (typeof body === "string" ? body : JSON.stringify(body)));
  return simulator.fetch(`https://m2.exosite.test${path}${search && `?${search}`}`, {
    method,
    headers,
    ...(bodyKind !== "none" && { body: sent }),
  });
}
