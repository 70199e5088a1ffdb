import { compareJson } from "../../compare/compare-json.ts";
import type { Wire } from "../../compare/wire.ts";
import type { Difference } from "../../report/difference.ts";
import type { RecordedResponse } from "../../vectors/vector.ts";

interface RpcCall {
  id?: unknown;
  procedure: string;
  arguments: unknown[];
}

interface RpcBody {
  auth: unknown;
  calls: RpcCall[];
}

/** How requests to Exosite are compared: calls by position, whatever their ids. */
export const exositeWire: Wire = {
  headers: [
    "authorization",
    "content-type",
    "if-modified-since",
    "range",
    "request-timeout",
    "x-exosite-cik",
    "x-exosite-token",
    "x-exosite-vendor",
  ],
  // The time is documented in seconds and as a date.
  headerValue: (name, value) =>
    name === "if-modified-since" && !/^\d+$/.test(value) ? String(Date.parse(value) / 1000) : value,
  compareBody({ bodyKind, body }, actual) {
    const wanted = bodyKind === "json" ? rpcBody(body) : undefined;
    const sent = wanted && rpcBody(parsed(new TextDecoder().decode(actual)));
    return wanted && sent && compareRpc(wanted, sent);
  },
  answerTo({ request, answer }, sent) {
    const recorded = rpcBody(request.body);
    const actual = rpcBody(parsed(new TextDecoder().decode(sent.body)));
    return recorded && actual ? withIds(answer, recorded, actual) : answer;
  },
};

function compareRpc(expected: RpcBody, actual: RpcBody): Difference[] {
  const ids = actual.calls.flatMap((call) => ("id" in call ? [call.id] : []));
  const { auth, calls, ...others } = actual as RpcBody & Record<string, unknown>;
  return [
    ...compareJson(expected.auth, auth, "body.auth"),
    ...compareJson(expected.calls.map(comparable), calls.map(comparable), "body.calls"),
    ...compareJson(ids.length, new Set(ids).size, "body.ids"),
    ...compareJson({}, others, "body"),
  ];
}

/** A call without the value of its id; the entries of a group have no order. */
function comparable(call: RpcCall): object {
  const { id, procedure, arguments: args, ...others } = call;
  const [entries] = args;
  const isGroup = procedure === "writegroup" && Array.isArray(entries);
  return { hasId: "id" in call, procedure, args: isGroup ? [sorted(entries)] : args, ...others };
}

function sorted(entries: readonly unknown[]): unknown[] {
  return [...entries].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** The recorded answers, each with the id that its call has in our request. */
function withIds(answer: RecordedResponse, recorded: RpcBody, actual: RpcBody): RecordedResponse {
  const items = answer.bodyKind === "text" ? parsed(String(answer.body)) : answer.body;
  if (!Array.isArray(items)) {
    return answer;
  }
  const body = items.map((item) => {
    if (!("id" in Object(item))) {
      return item;
    }
    const position = recorded.calls.findIndex((call) => call.id === item.id);
    // An answer that nobody asked for has an id that no call has.
    return { ...item, id: position < 0 ? 1_000_000 : (actual.calls[position]?.id ?? null) };
  });
  return answer.bodyKind === "text"
    ? { ...answer, body: JSON.stringify(body) }
    : { ...answer, body: body as NonNullable<RecordedResponse["body"]> };
}

function rpcBody(body: unknown): RpcBody | undefined {
  return Array.isArray((Object(body) as Partial<RpcBody>).calls) ? (body as RpcBody) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As whom a request was sent. */
export function identityIn(body: unknown): Record<string, string> | undefined {
  return rpcBody(body)?.auth as Record<string, string> | undefined;
}
