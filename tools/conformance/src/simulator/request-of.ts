import type { RecordedRequest } from "../vectors/vector.ts";

/** One part of a recorded multipart body. */
interface Part {
  name: string;
  filename?: string;
  text?: string;
  base64?: string;
}

/** Sends a recorded request once more, with other credentials where there are any. */
export function requestOf(
  recorded: RecordedRequest,
  origin: string,
  credentials?: Record<string, string>,
): Request {
  const query = recorded.query.map(([name, value]) =>
    value === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const url = `${origin}${recorded.path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const { authorization, ...rest } = recorded.headers;
  const own = authorization === undefined ? {} : { authorization };
  const headers: Record<string, string> = { ...rest, ...(credentials ?? own) };
  const body = bodyOf(recorded);
  if (body instanceof FormData) {
    // The boundary is part of the type, and chosen with the body.
    delete headers["content-type"];
  }
  const init: RequestInit = { method: recorded.method, headers };
  return new Request(url, body === undefined ? init : { ...init, body });
}

function bodyOf({ bodyKind, body }: RecordedRequest): BodyInit | undefined {
  switch (bodyKind) {
    case "none":
      return undefined;
    case "json":
      return new TextEncoder().encode(JSON.stringify(body));
    case "bytes":
      return bytes(String(body));
    case "form":
      return new TextEncoder().encode(new URLSearchParams(body as [string, string][]).toString());
    case "multipart":
      return form(body as unknown as Part[]);
    default:
      return new TextEncoder().encode(String(body));
  }
}

function form(parts: readonly Part[]): FormData {
  const result = new FormData();
  for (const { name, filename, text = "", base64 } of parts) {
    const content = new Blob([base64 === undefined ? text : bytes(base64)]);
    result.append(name, content, filename ?? name);
  }
  return result;
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
