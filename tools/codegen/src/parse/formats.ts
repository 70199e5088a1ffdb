import type { ParsedApi } from "../model/parsed.ts";
import type { Cursor } from "./cursor.ts";
import type { Kind } from "./documents/grammar.ts";
import { parseOpenapi } from "./openapi/openapi-object.ts";
import { parseOpenrpc } from "./openrpc/openrpc-object.ts";

/** A format of specification. A further one is a further entry, with a folder of its own beside `openapi/`. */
export interface Format {
  name: string;
  /** What the top level is, in the grammar that files are joined by. */
  root: Kind;
  /** Whether a document's top level says that it is of this format. */
  matches(document: Record<string, unknown>): boolean;
  parse(root: Cursor): ParsedApi;
}

/** Every format that can be read. */
export const formats: readonly Format[] = [
  {
    name: "OpenAPI 3.0 and 3.1",
    root: "openapi",
    matches: (document) => /^3\.[01](\.|$)/.test(String(document.openapi ?? "")),
    parse: parseOpenapi,
  },
  {
    name: "OpenRPC 1.2 and 1.3",
    root: "openrpc",
    matches: (document) => /^1\.[23](\.|$)/.test(String(document.openrpc ?? "")),
    parse: parseOpenrpc,
  },
];
