import type { Case } from "./case.ts";
import { done } from "./parts.ts";

const get = (responses: string, more = ""): string => `paths:
  /things:
    get:
      operationId: things.get
      ${more}
      responses:
        ${responses}`;
const text = (media: string, schema: string, columns: string): string =>
  `'200': { description: It., content: { ${media}: { schema: ${schema}, x-columns: ${columns} } } }`;
const thing =
  "{ type: object, properties: { name: { type: string }, size: { type: integer }, meta: { type: string }, old: { type: boolean } } }";
const method = (
  answer: string,
  input: string,
  reading: string,
  options = "options?: CallOptions",
): string => `
  get(${options}): Call<${answer}> {
    return decoded(this, "get", "GET", "/things", ${input}, ${reading});
  }`;

/** Specifications with answers that are not plainly JSON, text or bytes, and the methods that become of them. */
export const readers: readonly Case[] = [
  [
    "reader: a list of objects in lines and columns; 204 is an empty list",
    {
      given:
        get(`${text("text/csv", `{ type: array, items: ${thing} }`, "{ names: [name, size, meta, old], rest: meta }")}
        '204': { description: None., x-empty: [] }`),
      want: method(
        "ThingsGetItem[]",
        '{ options, accept: "text/csv" }',
        '{ read: columns({ names: ["name", "size", "meta", "old"], rest: "meta", numbers: ["size"], booleans: ["old"], gives: "rows" }), empty: [] }',
      ),
    },
  ],
  [
    "reader: one object in a line",
    {
      given: `${get(text("text/csv", '{ $ref: "#/components/schemas/Thing" }', "{ names: [name, size] }"))}
components: { schemas: { Thing: { allOf: [${thing}] } } }`,
      want: method(
        "Thing",
        '{ options, accept: "text/csv" }',
        '{ read: columns({ names: ["name", "size"], numbers: ["size"], booleans: ["old"], gives: "row" }) }',
      ),
    },
  ],
  [
    "reader: a list of values",
    {
      given: get(text("text/plain", "{ type: array, items: { type: integer } }", "{ names: [id] }")),
      want: method(
        "number[]",
        '{ options, accept: "text/plain" }',
        '{ read: columns({ names: ["id"], numbers: ["id"], gives: "values" }), empty: [] }',
      ),
    },
  ],
  [
    "reader: one value",
    {
      given: get(text("text/plain", "{ type: string }", "{ names: [id] }")),
      want: method(
        "string",
        '{ options, accept: "text/plain" }',
        '{ read: columns({ names: ["id"], gives: "value" }) }',
      ),
    },
  ],
  [
    "reader: a form, asked for as it is written; 204 is an empty object",
    {
      given:
        get(`'200': { description: It., content: { application/x-www-form-urlencoded; charset=utf-8: { schema: { type: object, additionalProperties: { type: string } } } } }
        '204': { description: None., x-empty: {} }`),
      want: method(
        "{ [key: string]: string; }",
        '{ options, accept: "application/x-www-form-urlencoded; charset=utf-8" }',
        "{ read: fields(), empty: {} }",
      ),
    },
  ],
  [
    "reader: a form with lists and numbers",
    {
      given: get(
        "'200': { description: It., content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { 'o[]': { type: array, items: { type: string } }, n: { type: integer } } } } } }",
      ),
      want: method(
        "ThingsGetAnswer",
        '{ options, accept: "application/x-www-form-urlencoded" }',
        '{ read: fields({ lists: ["o[]"], numbers: ["n"] }) }',
      ),
    },
  ],
  [
    "reader: JSON that is called a script",
    {
      given: get(
        "'200': { description: It., content: { application/javascript: { schema: { type: array, items: { type: number } } } } }",
      ),
      want: method("number[]", '{ options, accept: "application/javascript" }', "{ read: jsonContent }"),
    },
  ],
  [
    "reader: JSON that may be missing under another status than 204",
    {
      given: get(
        "'200': { description: It., content: { application/json: { schema: { type: number } } } }\n        '202': { description: Later. }",
      ),
      want: method("number | undefined", "{ options }", "{ read: jsonContent }"),
    },
  ],
  [
    "204 beside JSON needs no reader",
    {
      given: get(
        "'200': { description: It., content: { application/json: { schema: { type: number } } } }\n        '204': { description: None. }",
      ),
      want: `
  get(options?: CallOptions): Call<number | undefined> {
    return call(this, "get", "GET", "/things", { options });
  }`,
    },
  ],
  [
    "reader: types that share a name are one method, which takes what comes",
    {
      given: get(
        `'200':
          description: It.
          content:
            application/json: { schema: { type: number } }
            text/plain: { schema: { type: string } }
            "*/*": { schema: { type: string, format: binary } }`,
        'x-media-method: { text/plain: get, "*/*": get }',
      ),
      want: method(
        "number | string | Uint8Array",
        '{ options, accept: "application/json, text/plain, */*" }',
        "{ read: anyContent }",
      ),
    },
  ],
  [
    "types that share a name and are all text, wrapped bytes among them",
    {
      given: get(
        `'200':
          description: It.
          content:
            text/csv: { schema: { type: string, contentEncoding: base64 } }
            application/vnd.ms-excel: { schema: { type: string, contentEncoding: base64 } }`,
        "x-media-method: { application/vnd.ms-excel: get }",
      ),
      want: `
  get(options?: CallOptions): Call<string> {
    return call(this, "get", "GET", "/things", { options, accept: "text/csv, application/vnd.ms-excel", as: "text" });
  }`,
    },
  ],
  [
    "bytes of any type",
    {
      given: get(
        `'200': { description: It., content: { "*/*": { schema: { type: string, format: binary } } } }`,
      ),
      want: `
  get(options?: CallOptions): Call<Uint8Array> {
    return call(this, "get", "GET", "/things", { options, accept: "*/*", as: "bytes" });
  }`,
    },
  ],
  [
    "any type without bytes is JSON",
    {
      given: get(`'200': { description: It., content: { "*/*": { schema: { type: number } } } }`),
      want: `
  get(options?: CallOptions): Call<number> {
    return call(this, "get", "GET", "/things", { options });
  }`,
    },
  ],
  [
    "reader: a redirect is the answer",
    {
      given: get("'303': { description: There., x-redirect: answer }"),
      want: method("Located", "{ options }", "{ redirect: true }"),
    },
  ],
  [
    "reader: a redirect is an answer beside bytes, and beside JSON",
    {
      given: `paths:
  /things:
    get:
      operationId: things.get
      responses:
        '200': { description: It., content: { image/png: { schema: { type: string, format: binary } } } }
        '302': { description: There., x-redirect: answer }
    post:
      operationId: things.add
      responses:
        '200': { description: It., content: { application/json: { schema: { type: number } } } }
        '303': { description: There., x-redirect: answer }`,
      want: `${method("Uint8Array | Located", '{ options, accept: "image/png" }', "{ redirect: true }")}

  add(options?: CallOptions): Call<number | Located> {
    return decoded(this, "add", "POST", "/things", { options }, { read: jsonContent, redirect: true });
  }`,
    },
  ],
  [
    "long poll: the attempt may take what is asked for and as long as any other",
    {
      given: `paths:
  /things:
    get:
      operationId: things.wait
      x-long-poll: { wait: Request-Timeout }
      parameters: [{ name: Request-Timeout, in: header, required: true, schema: { type: integer } }]
      ${done}
    post:
      operationId: things.waitLonger
      x-long-poll: { wait: Wait, default: 60000 }
      x-timeout: 5000
      parameters: [{ name: Wait, in: header, schema: { type: integer } }]
      ${done}
    put:
      operationId: things.waitAlways
      x-long-poll: { wait: Wait, default: 60000 }
      ${done}`,
      want: `
  wait(options: ThingsWaitOptions): Call<void> {
    return call(this, "wait", "GET", "/things", { headers: { "Request-Timeout": options.requestTimeout }, options, as: "nothing", timeout: options.requestTimeout + 30000 });
  }

  waitLonger(options?: ThingsWaitLongerOptions): Call<void> {
    return call(this, "waitLonger", "POST", "/things", { headers: { Wait: options?.wait }, options, as: "nothing", timeout: (options?.wait ?? 60000) + 5000 });
  }

  waitAlways(options?: CallOptions): Call<void> {
    return call(this, "waitAlways", "PUT", "/things", { options, as: "nothing", timeout: 90000 });
  }`,
    },
  ],
];
