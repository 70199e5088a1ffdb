import { callById } from "@busbar/test-support/call-by-id";
import { json } from "@busbar/test-support/json";
import { methodsOf } from "@busbar/test-support/methods-of";
import { queryOf } from "@busbar/test-support/query-of";
import { sample } from "@busbar/test-support/sample";
import { type Parameter, type Specified, specified } from "@busbar/test-support/specified";
import type { Sent } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { stub } from "./support/stub.ts";

/** One generated method: an operation with the media type that the method is for. */
interface Method extends Specified {
  mediaType: string | undefined;
}

const methods: Method[] = specified("bemserver/openapi.yaml").flatMap((one) => [
  { ...one, mediaType: undefined },
  ...Object.entries(one["x-media-method"] ?? {}).map(([mediaType, name]) => ({
    ...one,
    id: one.id.replace(/[^.]+$/, name),
    mediaType,
  })),
]);

/** The parts of the specification that a call is made from and compared with. */
function parts({ parameters, requestBody, responses, mediaType }: Method) {
  const place = (name: string): Parameter[] => parameters.filter((one) => one.in === name);
  const [status = "200", success] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const media = <T>(content: Record<string, T> | undefined) =>
    Object.entries(content ?? {}).find(([type]) => type === (mediaType ?? Object.keys(content ?? {})[0]));
  return {
    path: place("path"),
    query: place("query"),
    headers: place("header"),
    request: media(requestBody?.content),
    status: Number(status),
    answer: media(success?.content),
  };
}

const values = (parameters: Parameter[]): Record<string, unknown> =>
  Object.fromEntries(parameters.map((one) => [one.name, sample(one.schema)]));

/** Calls the method by its name, with an argument for everything that the specification knows. */
async function called(method: Method): Promise<{ sent: Sent; result: unknown; body: unknown }> {
  const { path, query, headers, request, status, answer } = parts(method);
  const [type, { schema } = {}] = answer ?? [];
  const paging = method["x-pagination"] ? { "X-Pagination": '{"total":0}' } : {};
  const { bem, sent } = stub(
    status === 204
      ? // Labelled as the server labels it.
        new Response(null, { status, headers: { "Content-Type": "application/json" } })
      : type === "text/csv"
        ? new Response("Datetime,1\n", { status, headers: { "Content-Type": type } })
        : json(schema ? (schema.type === "array" ? [] : { id: 1 }) : null, { status, headers: paging }),
  );
  const body = request && (request[0] === "text/csv" ? "Datetime,1\n" : sample(request[1].schema));
  // `If-Match` is the option `ifMatch`.
  const options = Object.fromEntries(
    headers.map((header) => [header.name.replace(/-/g, "").replace(/^I/, "i"), '"tag"']),
  );
  const result = await callById(bem, method.id, [
    ...Object.values(values(path)),
    ...(request ? [body] : []),
    ...(query.length > 0 ? [values(query)] : []),
    options,
  ]);
  return { sent: sent[0] as Sent, result, body };
}

/** The query that the specification asks for, decoded, names in its order. */
function expectedQuery(parameters: Parameter[]): [string, string][] {
  const text = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));
  return Object.entries(values(parameters)).flatMap(([name, value]): [string, string][] => {
    const { content, explode } = parameters.find((one) => one.name === name) as Parameter;
    if (content) {
      return [[name, JSON.stringify(value)]];
    }
    const list = [value].flat().map(text);
    return explode === false ? [[name, list.join(",")]] : list.map((item) => [name, item]);
  });
}

describe.each(methods)("$id", (method) => {
  const { path, query, headers, request, status, answer } = parts(method);

  test("default", async () => {
    const { sent, result, body } = await called(method);
    const [pathname, search] = sent.path.split("?");
    const filled = path.reduce((text, { name }) => text.replace(`{${name}}`, "0"), method.path);

    expect(`${sent.method} ${pathname}`).toBe(`${method.httpMethod} ${filled}`);
    expect(queryOf(sent)).toEqual(expectedQuery(query));
    // A bare plus is a space to the server.
    expect(search ?? "").not.toContain("+");

    expect(sent.headers).toMatchObject({
      accept: answer?.[0] ?? "application/json",
      ...Object.fromEntries(headers.map(({ name }) => [name.toLowerCase(), '"tag"'])),
    });
    expect(sent.headers.authorization).toBe(method.security.length === 0 ? undefined : "Bearer access-1");
    const type = request?.[0];
    if (type === "multipart/form-data") {
      expect(sent.headers["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
      const form = await sent.request.formData();
      const files = Object.fromEntries([...form].map(([name, part]) => [name, (part as File).size]));
      const size = (text: unknown) => new Blob([String(text)]).size;
      expect(files).toEqual(
        Object.fromEntries(Object.entries(body as object).map(([name, text]) => [name, size(text)])),
      );
    } else {
      // Exactly: the server reads CSV with a charset behind it as JSON.
      expect(sent.headers["content-type"]).toBe(type);
      expect(sent.body).toBe(type === "application/json" ? JSON.stringify(body) : (body ?? ""));
    }

    if (status === 204 || !answer) {
      expect(result).toBeUndefined();
    } else if (method["x-pagination"]) {
      expect(result).toMatchObject({ items: [], total: 0 });
    } else {
      expect(result).toEqual(
        answer[0] === "text/csv" ? "Datetime,1\n" : answer[1].schema.type === "array" ? [] : { id: 1 },
      );
    }
  });
});

test("the operation table has exactly these methods", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(methods.map(({ id }) => id).sort());
});

test("no resource has another method", () => {
  const { bem } = stub(json({}));
  expect(methodsOf(bem)).toEqual(methods.map(({ id }) => id).sort());
});
