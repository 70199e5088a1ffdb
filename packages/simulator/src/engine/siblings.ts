import type { OpenApiDocument } from "../document.ts";
import { readForm } from "./form.ts";
import type { Incoming } from "./incoming.ts";
import { readJson } from "./read-json.ts";
import { resolve } from "./resolve.ts";
import type { Route } from "./routes.ts";
import { shapeOf } from "./schema-shape.ts";

/**
 * Picks from operations that share method and path the one that a request is for: the one that asks for most of what
 * the request has (constants, required parameters, media type, form fields), and for least of what it has not.
 */
export function bestSibling(
  document: OpenApiDocument,
  siblings: readonly Route[],
  incoming: Incoming,
): Route | undefined {
  if (siblings.length < 2) {
    return siblings[0];
  }
  const rated = siblings.map((route) => {
    const demands = [
      ...parameterDemands(document, route, incoming),
      ...bodyDemands(document, route, incoming),
    ];
    return { route, missed: demands.filter((isMet) => !isMet).length, met: demands.filter(Boolean).length };
  });
  return rated.sort((left, right) => left.missed - right.missed || right.met - left.met)[0]?.route;
}

function parameterDemands(document: OpenApiDocument, route: Route, incoming: Incoming): boolean[] {
  return route.parameters.flatMap(({ name, in: place, required, schema, isBare }) => {
    const constant = resolve(document, schema).const;
    if (place === "header" && required) {
      return [incoming.headers.has(name)];
    }
    if (place !== "query" || (!required && constant === undefined)) {
      return [];
    }
    return [
      isBare
        ? incoming.query.length > 0
        : incoming.query.some(
            ([sent, value]) => sent === name && (constant === undefined || value === String(constant)),
          ),
    ];
  });
}

function bodyDemands(document: OpenApiDocument, route: Route, incoming: Incoming): boolean[] {
  const body = route.operation.requestBody && resolve(document, route.operation.requestBody);
  const sent = baseType(incoming.headers.get("content-type") ?? "");
  return Object.entries(body?.content ?? {}).flatMap(([type, { schema }]) => {
    const isForm = baseType(type) === "application/x-www-form-urlencoded";
    // Clients are known that send forms without a media type.
    const fits = type === "*/*" || baseType(type) === sent || (isForm && sent === "");
    if (!fits || !schema) {
      return [fits];
    }
    const demands = isForm ? formDemands : baseType(type) === "application/json" ? jsonDemands : undefined;
    return [fits, ...(demands?.(document, schema, incoming) ?? [])];
  });
}

/** A list where a list is described, members where they are required, with their constants. */
function jsonDemands(
  document: OpenApiDocument,
  schema: Parameters<typeof shapeOf>[1],
  incoming: Incoming,
): boolean[] {
  const { type, properties, schema: merged } = shapeOf(document, schema);
  const sent = readJson(incoming.body);
  if (type === "array") {
    return [Array.isArray(sent)];
  }
  return (merged.required ?? []).map((name) => {
    const constant = properties[name] && resolve(document, properties[name]).const;
    const value = Object(sent)[name] as unknown;
    return constant === undefined ? value !== undefined : value === constant;
  });
}

function formDemands(
  document: OpenApiDocument,
  schema: Parameters<typeof shapeOf>[1],
  incoming: Incoming,
): boolean[] {
  const { properties, schema: merged } = shapeOf(document, schema);
  const form = readForm(incoming.body);
  return (merged.required ?? []).map((name) => {
    const constant = properties[name] && resolve(document, properties[name]).const;
    return form.some(
      ([sent, value]) => sent === name && (constant === undefined || value === String(constant)),
    );
  });
}

function baseType(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}
