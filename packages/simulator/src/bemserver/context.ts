import type { OpenApiDocument } from "../document.ts";
import type { Answer, Call } from "../engine/platform.ts";
import type { Random } from "../engine/random.ts";
import type { AuthMethod } from "./authenticate.ts";
import type { Row } from "./rows.ts";
import type { Store } from "./store.ts";
import type { Tokens } from "./tokens.ts";

/** What every operation works with. */
export interface Context {
  readonly document: OpenApiDocument;
  readonly version: string;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly methods: readonly AuthMethod[];
  readonly random: Random;
}

/** A call as the operations of this platform see it. */
export type ServerCall = Call<Row>;

/** One operation. */
export type Operation = (context: Context, call: ServerCall) => Answer | Promise<Answer>;
