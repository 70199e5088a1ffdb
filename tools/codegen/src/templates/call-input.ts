import type { BodyArgument, Operation } from "../model/operation.ts";
import { inUnits } from "./in-units.ts";
import { propertyName } from "./property-name.ts";

/** Milliseconds that the runtime gives a call. */
const USUAL_TIMEOUT = 30_000;

const FORM = "application/x-www-form-urlencoded";

/** The object that a method hands to `call`. */
export function callInput(operation: Operation): string {
  const { answer, retry, anonymous } = operation;
  const parts = [
    pathText(operation),
    bodyText(operation),
    queryText(operation),
    headersText(operation),
    "options",
    encodeText(operation),
    sendText(operation),
    answer.accept === undefined ? undefined : `accept: ${JSON.stringify(answer.accept)}`,
    // What is read by a function is asked for as bytes.
    answer.as === "json" || (answer.reading && !answer.page) ? undefined : `as: "${answer.as}"`,
    retry === "default" ? undefined : `retry: "${retry}"`,
    anonymous ? "anonymous: true" : undefined,
    timeoutText(operation),
  ];
  return `{ ${parts.filter((part) => part !== undefined).join(", ")} }`;
}

function pathText({ pathArguments, pathConstants }: Operation): string | undefined {
  const given = pathArguments.map(({ parameter, name, encoder }) => {
    const key = propertyName(parameter.name);
    const value = encoder === undefined ? name : `${encoder}(${name})`;
    return key === value ? key : `${key}: ${value}`;
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

function headersText({ options, body }: Operation): string | undefined {
  const access = options.required ? "options" : "options?";
  const given = options.headers.map(({ parameter, name }) => {
    const value = parameter.json ? `JSON.stringify(${access}.${name})` : `${access}.${name}`;
    return `${propertyName(parameter.name)}: ${value}`;
  });
  return braces("headers", [...contentType(body), ...given, ...constants(options.constants)]);
}

// JSON and forms under another media type than the runtime's, and content of whatever type the caller says.
function contentType(body: BodyArgument | undefined): string[] {
  const { send, anyType, mediaType = "" } = body ?? {};
  if (send === "raw") {
    const usual = JSON.stringify(mediaType.includes("*") ? "application/octet-stream" : mediaType);
    return [`"Content-Type": ${whereGiven(anyType ? `mediaTypeOf(body) ?? ${usual}` : usual, body)}`];
  }
  const own = { json: "application/json", form: FORM, pairs: FORM }[send as "json"];
  return own === undefined || mediaType === own || mediaType.includes("*")
    ? []
    : [`"Content-Type": ${whereGiven(JSON.stringify(mediaType), body)}`];
}

// Servers refuse the type of a body that is not there.
function whereGiven(type: string, body: BodyArgument | undefined): string {
  const always = body === undefined || body.required || Object.keys(body.constants).length > 0;
  return always ? type : `body === undefined ? undefined : ${type}`;
}

function bodyText({ body }: Operation): string | undefined {
  if (body === undefined) {
    return undefined;
  }
  const fixed = constants(body.constants);
  const given = body.given ? ["...body"] : [];
  const members = body.constantsFirst ? [...fixed, ...given] : [...given, ...fixed];
  const plain = fixed.length === 0 ? "body" : `{ ${members.join(", ")} }`;
  const text = inUnits(plain, body.times);
  // Read by the call, so that it rejects where a time is none, and the method does not throw.
  return text !== plain ? `get body() { return ${text}; }` : plain === "body" ? plain : `body: ${plain}`;
}

function sendText({ body }: Operation): string | undefined {
  switch (body?.send) {
    case "form":
    case "pairs":
    case "raw":
      return `send: ${body.send}`;
    case "multipart":
      return `send: multipart(${body.files.map((file) => JSON.stringify(file)).join(", ")})`;
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

// A long poll may take what it is asked to wait, and as long as any other call on top.
function timeoutText({ timeout, longPoll, options }: Operation): string | undefined {
  if (longPoll === undefined) {
    return timeout === undefined ? undefined : `timeout: ${timeout}`;
  }
  const header = options.headers.find(({ parameter }) => parameter.name === longPoll.wait);
  const extra = timeout ?? USUAL_TIMEOUT;
  const asked = header === undefined ? "" : `options${options.required ? "" : "?"}.${header.name}`;
  const fallback = longPoll.default ?? 0;
  if (asked === "") {
    return `timeout: ${fallback + extra}`;
  }
  return header?.parameter.required
    ? `timeout: ${asked} + ${extra}`
    : `timeout: (${asked} ?? ${fallback}) + ${extra}`;
}

function constants(values: Record<string, unknown>): string[] {
  return Object.entries(values).map(([name, value]) => `${propertyName(name)}: ${JSON.stringify(value)}`);
}

function braces(name: string, parts: string[]): string | undefined {
  return parts.length === 0 ? undefined : `${name}: { ${parts.join(", ")} }`;
}
