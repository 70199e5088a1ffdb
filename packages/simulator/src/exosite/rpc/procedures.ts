import type { MethodObject, OpenRpcDocument, Schema } from "../../document.ts";
import { resolve } from "../../engine/resolve.ts";
import { Validator } from "../../engine/validator.ts";
import type { Account } from "../account/account.ts";
import type { Caller } from "./caller.ts";

/** A call that got as far as its procedure. */
export interface ProcedureCall {
  readonly account: Account;
  readonly caller: Caller;
  readonly arguments: readonly unknown[];
  /** Unix seconds. */
  readonly now: number;
  /** Milliseconds of the platform's clock when the request arrived. */
  readonly arrived: number;
  readonly signal: AbortSignal;
  readonly includesSince: boolean;
  /** Whether a value is what a schema of the specification says. */
  readonly fits: (schema: string, value: unknown) => boolean;
}

/** Does the work of one procedure; gives its result, undefined where it has none. */
export type Procedure = (call: ProcedureCall) => unknown;

/** What the specification tells of procedures. */
export class Procedures {
  readonly #methods: readonly MethodObject[];
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #validator: Validator;

  constructor(document: OpenRpcDocument) {
    this.#methods = document.methods;
    this.#schemas = document.components.schemas;
    this.#validator = new Validator(document);
  }

  /** The operation that a call is, `rpc.createClient` for `create` with `client`; undefined for no known procedure. */
  operation(procedure: unknown, given: readonly unknown[]): string | undefined {
    const forms = this.#methods.filter(({ name }) => name.split("#", 1)[0] === procedure);
    const form = forms.find(({ params }) =>
      params.every(({ schema }) => {
        const { const: constant } = resolve({ components: { schemas: this.#schemas } }, schema);
        return constant === undefined || given.includes(constant);
      }),
    );
    return (form ?? forms[0])?.["x-operation-id"];
  }

  /** Whether a value is what a schema says. The platform ignores members that it does not know. */
  fits(schema: string, value: unknown): boolean {
    const found = this.#schemas[schema];
    if (!found) {
      throw new Error(`The specification has no schema ${schema}.`);
    }
    return this.#validator.problems(found, value).every(({ keyword }) => keyword === "additionalProperties");
  }
}
