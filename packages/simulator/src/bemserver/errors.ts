import type { Answer } from "../engine/platform.ts";
import type { Refusal } from "../engine/refusal.ts";

const phrases: Readonly<Record<number, string>> = {
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Request Entity Too Large",
  422: "Unprocessable Entity",
  428: "Precondition Required",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** The server's error shape: code and status always, message and errors where there are any. */
export function errorAnswer({ status, details }: Refusal): Answer {
  const { message, errors, headers, page } = details;
  if (page) {
    return { status, text: page.text, headers: { ...headers, "content-type": page.type } };
  }
  const body = {
    code: status,
    status: phrases[status] ?? "Unknown Error",
    ...(message !== undefined && { message }),
    ...(errors !== undefined && { errors }),
  };
  return { status, body, headers: { ...headers, "content-type": "application/json" } };
}
