import { type Decoder, textOf } from "./decoder.ts";

/** Reads what came by its media type: JSON as its value, text as text, anything else as bytes. */
export const anyContent: Decoder = (body, response) => {
  const type = response.headers.get("content-type") ?? "";
  if (/[/+]json\b/i.test(type)) {
    return JSON.parse(textOf(body));
  }
  return /^text\/|[/+]xml\b/i.test(type) ? textOf(body) : body;
};
