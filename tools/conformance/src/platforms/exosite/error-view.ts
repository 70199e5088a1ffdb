import type { SeenError } from "../../outcome/outcome-view.ts";
import type { RecordedError } from "../../vectors/vector.ts";

/** Members of our errors that the vectors have under other names. */
interface OurError extends SeenError {
  operation?: string;
  reason?: string;
  context?: string;
  failures?: readonly unknown[];
  result?: unknown;
  body?: unknown;
}

/** Puts an error of ours into the terms of these vectors. */
export function errorView(error: OurError, expected: RecordedError): SeenError {
  if (error.name === "RpcError") {
    return rpcError(error, expected);
  }
  if (error.operation?.startsWith("rpc.")) {
    const { message, context } = Object(Object(error.body).error) as Record<string, unknown>;
    return { ...coded(error), fields: given({ message, context }) };
  }
  const { body, fields } = error;
  return "refused" in (expected.fields ?? {})
    ? { ...seen(error), fields: { refused: refused(fields) } }
    : { ...seen(error), fields: body === undefined || body === "" ? {} : { body } };
}

/** The members that are compared, as they are; spreading an error would miss those that do not enumerate. */
function seen({ name, status, code, message }: OurError): SeenError {
  return { name, status, code, message };
}

/** A failed call: by the status word, or by the number of a failure that concerns all calls. */
function rpcError(error: OurError, expected: RecordedError): SeenError {
  const { code, status, reason, context, failures = [], result } = error;
  if (typeof expected.code === "number") {
    return { status: 200, code, fields: given({ message: reason, context }) };
  }
  const message = reason === result ? undefined : reason;
  const inner = given({ code, message, context });
  return {
    status: 200,
    code: status,
    fields: given({
      error: Object.keys(inner).length > 0 ? inner : undefined,
      failures: failures.length > 0 ? failures : undefined,
      result: failures.length > 0 ? undefined : result,
    }),
  };
}

/** Codes of a whole request are numbers there, and text in our errors, as on all platforms. */
function coded(error: OurError): SeenError {
  const { code } = error;
  return { ...seen(error), code: /^-?\d+$/.test(String(code)) ? Number(code) : code };
}

/** Times of refused points by alias; of several for one alias, a list. */
function refused(fields: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries((fields ?? {}) as Record<string, string[]>).map(([alias, times]) => {
      const [first, ...others] = times.map(Number);
      return [alias, others.length === 0 ? first : [first, ...others]];
    }),
  );
}

function given(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
