import type { Parameter } from "../../model/parsed.ts";
import type { Shape } from "../../model/shape.ts";
import type { Cursor } from "../cursor.ts";
import { parseAbout } from "../schema/about.ts";
import { parseSchema } from "../schema/schema-object.ts";

const places = ["path", "query", "header"];
// Named by the specification as ignored: they are set from content, accept and security.
const ignoredHeaders = ["accept", "content-type", "authorization"];

/**
 * Reads a parameter; undefined where it cannot be passed.
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
export function parseParameter(reference: Cursor): Parameter | undefined {
  const node = reference.follow();
  const name = node.text("name");
  const location = node.text("in") ?? "";
  if (name === undefined) {
    return undefined;
  }
  if (location === "cookie") {
    node.problems.add("BB011", node.place, `${name} is sent as a cookie.`);
    return undefined;
  }
  if (!places.includes(location) || (location === "header" && ignoredHeaders.includes(name.toLowerCase()))) {
    return undefined;
  }
  const style = node.text("style") ?? (location === "query" ? "form" : "simple");
  const [content] = node.entries("content");
  const schema = content === undefined ? node.get("schema") : content[1].get("schema");
  const plain = parseSchema(schema);
  // What the parameter says of itself goes before what its schema says.
  const shape: Shape = { ...plain, about: { ...plain.about, ...parseAbout(node) } };
  return {
    name,
    in: location as Parameter["in"],
    required: location === "path" || node.flag("required"),
    shape,
    style,
    explode: node.get("explode").exists ? node.flag("explode") : style === "form",
    ...marks(node, shape),
    ...typeOf(schema),
    ...(content !== undefined && /json/.test(content[0]) ? { json: true } : {}),
    place: node.place,
  };
}

function marks(node: Cursor, shape: Shape): Partial<Parameter> {
  const about = shape.about ?? {};
  const encoding = node.text("x-encoding") ?? node.get("schema").follow().text("x-encoding");
  const sent = node.object["x-send-default"];
  const sendDefault = sent === true ? about.default : sent;
  return {
    ...(about.description === undefined ? {} : { description: about.description }),
    ...(about.deprecated ? { deprecated: true } : {}),
    ...(about.secret ? { secret: true } : {}),
    ...(about.timeUnit === undefined ? {} : { timeUnit: about.timeUnit }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sendDefault === undefined || sendDefault === false ? {} : { sendDefault }),
  };
}

function typeOf(schema: Cursor): { type?: string } {
  const written = schema.follow().get("type").value;
  const type: unknown = Array.isArray(written) ? written.find((item) => item !== "null") : written;
  return typeof type === "string" ? { type } : {};
}
