import type { OpenApiDocument, Schema } from "../document.ts";
import type { Incoming } from "./incoming.ts";
import { resolve } from "./resolve.ts";
import type { Route } from "./routes.ts";

/** The query as the document describes it: one schema, and the values that were sent, still as text. */
export interface DecodedQuery {
  readonly schema: Schema;
  readonly values: Record<string, unknown>;
}

/** Takes apart a query string by the styles of the operation's parameters. Names it does not know are left out. */
export function decodeQuery(document: OpenApiDocument, route: Route, incoming: Incoming): DecodedQuery {
  const values: Record<string, unknown> = {};
  const parameters = route.parameters.filter((parameter) => parameter.in === "query");
  for (const parameter of parameters) {
    const sent = incoming.query.filter(([name]) => name === parameter.name).map(([, value]) => value);
    const [first] = sent;
    if (first === undefined) {
      continue;
    }
    if (parameter.json) {
      values[parameter.name] = parseJson(first);
    } else if (resolve(document, parameter.schema).type !== "array") {
      values[parameter.name] = first;
    } else {
      values[parameter.name] = parameter.explode ? sent : first.split(",");
    }
  }
  return { schema: querySchema(route), values };
}

const schemas = new WeakMap<Route, Schema>();

/** One schema for each route, always the same object: who compiles schemas goes by that. */
function querySchema(route: Route): Schema {
  const known = schemas.get(route);
  if (known) {
    return known;
  }
  const parameters = route.parameters.filter((parameter) => parameter.in === "query");
  const properties = Object.fromEntries(
    parameters.map(({ name, schema, json }) => [
      name,
      json ? { ...schema, contentMediaType: "application/json" } : schema,
    ]),
  );
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const made = { type: "object", properties, required };
  schemas.set(route, made);
  return made;
}

/** Text that is no JSON stays text, which no object schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
