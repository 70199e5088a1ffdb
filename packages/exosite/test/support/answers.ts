import { ExositeRpc, type ExositeRpcOptions } from "../../src/rpc/exosite-rpc.ts";

/** One call as it arrived. */
export interface Arrived {
  procedure: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what its calls look like
  args: any[];
  auth: Record<string, string>;
}

/** What comes back for a call: a result, or members of the answer, such as `{ status: "invalid" }`. */
export interface Reply {
  status?: unknown;
  result?: unknown;
  error?: unknown;
}

/** What answers calls, by the name of the procedure; a failure of the request as a whole is thrown as a response. */
export type Procedures = Record<string, (call: Arrived) => Reply | Promise<Reply>>;

/** A platform that answers as a test says. */
export interface Answering {
  rpc: ExositeRpc;
  /** Every call that arrived, in order. */
  calls: Arrived[];
  /** The calls by request. */
  requests: Arrived[][];
}

/** The RPC interface of a platform that answers as a test says; by default only with what is `ok`. */
export function answering(procedures: Procedures = {}, options: ExositeRpcOptions = {}): Answering {
  const calls: Arrived[] = [];
  const requests: Arrived[][] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { auth, calls: items } = await request.json();
    const arrived: Arrived[] = items.map((item: { procedure: string; arguments: unknown[] }) => ({
      procedure: item.procedure,
      args: item.arguments,
      auth,
    }));
    requests.push(arrived);
    calls.push(...arrived);
    try {
      const answers = await Promise.all(
        arrived.map(async (call, at) => {
          const reply = (await procedures[call.procedure]?.(call)) ?? {};
          return { id: items[at].id, status: "ok", ...reply };
        }),
      );
      request.signal.throwIfAborted();
      return Response.json(answers);
    } catch (failure) {
      if (failure instanceof Response) {
        return failure;
      }
      throw failure;
    }
  };
  return { rpc: new ExositeRpc({ cik: "c".repeat(40), retry: false, fetch, ...options }), calls, requests };
}
