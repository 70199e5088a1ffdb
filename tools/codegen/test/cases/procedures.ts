import { argument, openrpc } from "../support/openrpc.ts";
import type { Case } from "./case.ts";

const text = "{ type: string }";
const id = argument("id", text, "required: true");
const method = (name: string, params: readonly string[], more = ""): string =>
  `{ name: ${name}, paramStructure: by-position, params: [${params.join(", ")}]${more === "" ? "" : `, ${more}`} }`;

const options = "options?: RpcCallOptions";
const wanted = (
  name: string,
  args: string,
  answer: string,
  sent: string,
  invocation = "{ options }",
): string => `
  ${name}(${args}): Call<${answer}> {
    return invoke(this, "${name}", ${sent}, ${invocation});
  }`;

/** OpenRPC documents and the methods that become of them. */
export const procedures: readonly Case[] = [
  [
    "arguments in order, a result",
    {
      given: openrpc([
        method(
          "add",
          [id, argument("value", "{ type: number }")],
          "result: { name: sum, schema: { type: number } }",
        ),
      ]),
      want: wanted("add", `id: string, value?: number, ${options}`, "number", "[id, value]"),
    },
  ],
  [
    "an argument that is secret by its place",
    {
      given: openrpc([
        method("revoke", [id, argument("code", "{ type: string, x-secret: true }", "required: true")]),
      ]),
      want: wanted(
        "revoke",
        `id: string, code: string, ${options}`,
        "void",
        "[id, code]",
        "{ options, secrets: [code] }",
      ),
    },
  ],
  [
    "a result that is secret",
    {
      given: openrpc([
        method("share", [id], "result: { name: code, schema: { type: string, x-secret: true } }"),
      ]),
      want: wanted("share", `id: string, ${options}`, "string", "[id]", "{ options, secretResult: true }"),
    },
  ],
  [
    "no result, and a result that is null",
    {
      given: openrpc([
        method("drop", [id]),
        method("clear", [], "result: { name: nothing, schema: { type: 'null' } }"),
      ]),
      want: `${wanted("drop", `id: string, ${options}`, "void", "[id]")}
${wanted("clear", options, "void", "[]")}`,
    },
  ],
  [
    "an optional argument before a required one",
    {
      given: openrpc([method("set", [argument("at", text), id])]),
      want: wanted("set", `at: string | undefined, id: string, ${options}`, "void", "[at, id]"),
    },
  ],
  [
    "forms of one procedure, told apart by constants that are filled in",
    {
      given: openrpc([
        method(
          "create#client",
          [id, argument("kind", "{ const: client }", "required: true")],
          "x-operation-id: rpc.createClient",
        ),
        method(
          "create#port",
          [argument("kind", "{ const: port }", "required: true"), id],
          "x-operation-id: rpc.createPort",
        ),
      ]),
      want: `${wanted("createClient", `id: string, ${options}`, "void", '[id, "client"]', '{ options, procedure: "create" }')}
${wanted("createPort", `id: string, ${options}`, "void", '["port", id]', '{ options, procedure: "create" }')}`,
    },
  ],
  [
    "a default that is sent",
    {
      given: openrpc([
        method("list", [
          argument(
            "filter",
            "{ type: object, default: { all: true }, properties: { all: { type: boolean } } }",
            "x-send-default: true",
          ),
        ]),
      ]),
      want: wanted("list", `filter?: RpcListFilter, ${options}`, "void", "[filter ?? { all: true }]"),
    },
  ],
  [
    "options of a procedure are called as their type is: the settings of the call are called options",
    {
      given: openrpc(
        [
          method("read", [id, argument("options", '{ $ref: "#/components/schemas/ReadWindow" }')]),
          method("flush", [argument("options", '{ $ref: "#/components/schemas/FlushOptions" }')]),
          method("wait", [argument("options", text)]),
        ],
        "{ ReadWindow: { type: object, properties: { limit: { type: integer }, sort: { type: string } } }, FlushOptions: { type: object, properties: { all: { type: boolean } } } }",
      ),
      want: `${wanted("read", `id: string, window?: ReadWindow, ${options}`, "void", "[id, window]")}
${wanted("flush", `flushOptions?: FlushOptions, ${options}`, "void", "[flushOptions]")}
${wanted("wait", `waitOptions?: string, ${options}`, "void", "[waitOptions]")}`,
    },
  ],
  [
    "times: in an argument, and the argument itself",
    {
      given: openrpc([
        method("read", [
          argument(
            "window",
            "{ type: object, properties: { start: { type: integer, x-time-unit: s } } }",
            "x-send-default: true",
          ),
          argument("at", "{ type: [integer, 'null'], x-time-unit: ms }", "required: true"),
        ]),
      ]),
      want: wanted(
        "read",
        `window: RpcReadWindow | undefined, at: DateInput | number | null, ${options}`,
        "void",
        '() => [inSeconds(window, "start"), inMilliseconds(at)]',
      ),
    },
  ],
  [
    "what is known of repeating, waiting and partial failure",
    {
      given: openrpc(
        [
          method("look", [id], "x-retry: safe"),
          method(
            "wait",
            [
              argument(
                "options",
                "{ type: object, default: {}, properties: { timeout: { type: integer } } }",
                "x-send-default: true",
              ),
            ],
            "x-long-poll: { wait: options.timeout, default: 30000 }",
          ),
          method(
            "stay",
            [
              argument(
                "window",
                "{ type: object, properties: { time-out: { type: integer } } }",
                "required: true",
              ),
            ],
            "x-long-poll: { wait: window.time-out }",
          ),
          method("pause", [argument("time", "{ type: integer }")], "x-long-poll: { wait: time, default: 5 }"),
          method("rest", [], "x-long-poll: { wait: gone, default: 5 }"),
          method("store", [id], 'x-rpc-failures: { $ref: "#/components/schemas/Failures" }'),
        ],
        "{ Failures: { type: array, items: { type: integer } } }",
      ),
      want: `${wanted("look", `id: string, ${options}`, "void", "[id]", '{ options, retry: "safe" }')}
${wanted("wait", `waitOptions?: RpcWaitOptions, ${options}`, "void", "[waitOptions ?? {}]", "{ options, alone: true, wait: waitOptions?.timeout ?? 30000 }")}
${wanted("stay", `window: RpcStayWindow, ${options}`, "void", "[window]", '{ options, alone: true, wait: window["time-out"] ?? 0 }')}
${wanted("pause", `time?: number, ${options}`, "void", "[time]", "{ options, alone: true, wait: time ?? 5 }")}
${wanted("rest", options, "void", "[]", "{ options, alone: true, wait: 5 }")}
${wanted("store", `id: string, ${options}`, "void", "[id]", "{ options, failures: true }")}`,
    },
  ],
  [
    "a result whose members an argument chooses",
    {
      given: openrpc(
        [
          method(
            "info",
            [
              id,
              argument("what", '{ $ref: "#/components/schemas/What", default: {} }', "x-send-default: true"),
            ],
            'x-result-keys: { argument: what, none: all }, result: { name: info, schema: { $ref: "#/components/schemas/Info" } }',
          ),
          method(
            "list",
            [argument("types", "{ type: array, items: { type: string, enum: [a, b] } }", "required: true")],
            'x-result-keys: { argument: types }, result: { name: info, schema: { $ref: "#/components/schemas/Info" } }',
          ),
        ],
        "{ What: { type: object, properties: { a: { const: true } } }, Info: { type: object, properties: { a: { type: string }, b: { type: string } } } }",
      ),
      want: `
  info<const Choice extends What>(id: string, what?: Choice, ${options}): Call<Picked<Info, Choice>> {
    return invoke(this, "info", [id, what ?? {}], { options });
  }

  list<const Choice extends readonly ("a" | "b")[]>(types: Choice, ${options}): Call<Picked<Info, Choice>> {
    return invoke(this, "list", [types], { options });
  }`,
    },
  ],
  [
    "names without x-operation-id",
    {
      given: openrpc([method("get_all", []), method("set#fast", [])]),
      want: `${wanted("getAll", options, "void", "[]", '{ options, procedure: "get_all" }')}
${wanted("setFast", options, "void", "[]", '{ options, procedure: "set" }')}`,
    },
  ],
];
