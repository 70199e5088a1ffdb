import type { Operation } from "../model/operation.ts";
import { propertyName } from "./property-name.ts";

/** The object that a method hands to `call`. */
export function callInput(operation: Operation): string {
  const { answer, retry, anonymous, timeout } = operation;
  const parts = [
    pathText(operation),
    bodyText(operation),
    queryText(operation),
    headersText(operation),
    "options",
    encodeText(operation),
    sendText(operation),
    answer.accept === undefined ? undefined : `accept: ${JSON.stringify(answer.accept)}`,
    answer.as === "json" ? undefined : `as: "${answer.as}"`,
    retry === "default" ? undefined : `retry: "${retry}"`,
    anonymous ? "anonymous: true" : undefined,
    timeout === undefined ? undefined : `timeout: ${timeout}`,
  ];
  return `{ ${parts.filter((part) => part !== undefined).join(", ")} }`;
}

function pathText({ pathArguments, pathConstants }: Operation): string | undefined {
  const given = pathArguments.map(({ parameter, name }) => {
    const key = propertyName(parameter.name);
    return key === name ? key : `${key}: ${name}`;
  });
  return braces("path", [...given, ...constants(pathConstants)]);
}

function queryText({ query }: Operation): string | undefined {
  const { typeName, required } = query;
  const fixed = constants(query.constants);
  const defaults = constants(query.defaults);
  const member = (name: string): string =>
    /^[\w$]+$/.test(name)
      ? `query${required ? "" : "?"}.${name}`
      : `query${required ? "" : "?."}[${JSON.stringify(name)}]`;
  const spread = query.spread.flatMap((name) => [`${propertyName(name)}: undefined`, `...${member(name)}`]);
  if (typeName !== undefined && fixed.length + defaults.length + spread.length === 0) {
    return "query";
  }
  return braces("query", [...defaults, ...(typeName === undefined ? [] : ["...query"]), ...spread, ...fixed]);
}

function headersText({ options }: Operation): string | undefined {
  const access = options.required ? "options" : "options?";
  const given = options.headers.map(({ parameter, name }) => {
    const value = parameter.json ? `JSON.stringify(${access}.${name})` : `${access}.${name}`;
    return `${propertyName(parameter.name)}: ${value}`;
  });
  return braces("headers", [...given, ...constants(options.constants)]);
}

function bodyText({ body }: Operation): string | undefined {
  if (body === undefined) {
    return undefined;
  }
  const fixed = constants(body.constants);
  if (fixed.length > 0) {
    return braces("body", [...(body.given ? ["...body"] : []), ...fixed]);
  }
  return body.send === "jsonText" ? "body: JSON.stringify(body)" : "body";
}

function sendText({ body }: Operation): string | undefined {
  switch (body?.send) {
    case "form":
      return "send: form";
    case "multipart":
      return `send: multipart(${body.files.map((file) => JSON.stringify(file)).join(", ")})`;
    case "raw":
    case "jsonText":
      return `send: ${JSON.stringify(body.mediaType)}`;
    default:
      return undefined;
  }
}

function encodeText({ query }: Operation): string | undefined {
  return braces(
    "encode",
    Object.entries(query.encoders).map(([name, encoder]) => {
      const key = propertyName(name);
      return key === encoder ? key : `${key}: ${encoder}`;
    }),
  );
}

function constants(values: Record<string, unknown>): string[] {
  return Object.entries(values).map(([name, value]) => `${propertyName(name)}: ${JSON.stringify(value)}`);
}

function braces(name: string, parts: string[]): string | undefined {
  return parts.length === 0 ? undefined : `${name}: { ${parts.join(", ")} }`;
}
