import type { Case } from "./case.ts";
import { done } from "./parts.ts";

const post = (schema: string, media = "application/json"): string => `paths:
  /things:
    post:
      operationId: things.add
      requestBody: { required: true, content: { ${media}: { schema: ${schema} } } }
      ${done}`;
const time = "{ type: integer, x-time-unit: s }";
const method = (body: string, sent: string, more = ""): string => `
  add(body: ${body}, options?: CallOptions): Call<void> {
    return call(this, "add", "POST", "/things", { ${sent}, options, ${more}as: "nothing" });
  }`;

/** Bodies in which numbers are times, or whose parts have an order, and the methods that become of them. */
export const times: readonly Case[] = [
  [
    "time: members of a body, in seconds and milliseconds",
    {
      given: post(
        `{ type: object, properties: { from: ${time}, to: { type: [integer, "null"], x-time-unit: ms }, "a.b": { type: object, properties: { at: ${time} } } } }`,
      ),
      want: method(
        "ThingsAddBody",
        'get body() { return inMilliseconds(inSeconds(body, "from", "a~1b.at"), "to"); }',
      ),
    },
  ],
  [
    "time: in lists, tuples, maps and unions, and by reference",
    {
      given: `${post('{ $ref: "#/components/schemas/Things" }')}
components:
  schemas:
    Time: ${time}
    Point: { type: array, prefixItems: [{ $ref: "#/components/schemas/Time" }, { type: number }], items: false }
    Things:
      type: object
      properties:
        points: { type: array, items: { $ref: "#/components/schemas/Point" } }
        named: { type: object, additionalProperties: { $ref: "#/components/schemas/Time" } }
        either: { oneOf: [{ type: string }, { type: array, items: { $ref: "#/components/schemas/Time" } }] }
        more: { type: array, items: { $ref: "#/components/schemas/Things" } }`,
      want: method("Things", 'get body() { return inSeconds(body, "points.*.0", "named.*", "either.*"); }'),
    },
  ],
  [
    "time: the body itself",
    { given: post(time), want: method("DateInput | number", "get body() { return inSeconds(body); }") },
  ],
  [
    "body: a form in the order of a list",
    {
      given: post(
        `{ type: array, x-encoding: pairs, items: { type: array, prefixItems: [${time}, { type: string }], items: false } }`,
        "application/x-www-form-urlencoded",
      ),
      want: method(
        "readonly ThingsAddItem[]",
        'get body() { return inSeconds(body, "*.0"); }',
        "send: pairs, ",
      ),
    },
  ],
  [
    "body: constants stand where they are described, times beside them",
    {
      given: post(
        `{ type: object, required: [id, at, kind], properties: { id: { type: string }, at: ${time}, kind: { const: x } } }`,
        "application/x-www-form-urlencoded",
      ),
      want: method(
        "ThingsAddBody",
        'get body() { return inSeconds({ ...body, kind: "x" }, "at"); }',
        "send: form, ",
      ),
    },
  ],
  [
    "body: constants of JSON are filled in",
    {
      given: post(
        "{ type: object, required: [kind, id], properties: { kind: { const: 1 }, id: { type: string } } }",
      ),
      want: method("ThingsAddBody", "body: { kind: 1, ...body }"),
    },
  ],
  [
    "body: JSON under a media type with a parameter",
    {
      given: post("{ type: number }", "application/json; charset=utf-8"),
      want: method("number", 'body, headers: { "Content-Type": "application/json; charset=utf-8" }'),
    },
  ],
  [
    "body: a form under a media type with a parameter",
    {
      given: post(
        "{ type: object, properties: { a: { type: string } } }",
        "application/x-www-form-urlencoded; charset=utf-8",
      ),
      want: method(
        "ThingsAddBody",
        'body, headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" }',
        "send: form, ",
      ),
    },
  ],
  [
    "body: content of any type says its own",
    {
      given: post("{ type: string, format: binary }", '"*/*"'),
      want: method(
        "FileInput",
        'body, headers: { "Content-Type": mediaTypeOf(body) ?? "application/octet-stream" }',
        "send: raw, ",
      ),
    },
  ],
  [
    "body: types that share a name are one method",
    {
      given: `paths:
  /things:
    post:
      operationId: things.add
      x-media-method: { image/png: setPicture, image/gif: setPicture }
      requestBody:
        required: true
        content:
          application/json: { schema: { type: number } }
          image/png: { schema: { type: string, format: binary } }
          image/gif: { schema: { type: string, format: binary } }
      ${done}`,
      want: `${method("number", "body")}

  setPicture(body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "setPicture", "POST", "/things", { body, headers: { "Content-Type": mediaTypeOf(body) ?? "image/png" }, options, send: raw, as: "nothing" });
  }`,
    },
  ],
];
