import { type Decoder, textOf } from "./decoder.ts";

/** Reads JSON, whatever the media type says. */
export const jsonContent: Decoder = (body) => JSON.parse(textOf(body));
