import { callById } from "@busbar/test-support/call-by-id";
import { json } from "@busbar/test-support/json";
import { methodsOf } from "@busbar/test-support/methods-of";
import { queryOf } from "@busbar/test-support/query-of";
import { sample, seconds } from "@busbar/test-support/sample";
import { type Parameter, type Specified, specified } from "@busbar/test-support/specified";
import type { Sent } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { stub, token } from "./support/stub.ts";

const methods = specified("vrm/openapi.yaml");

/** The parts of the specification that a call is made from and compared with. */
function parts({ parameters, requestBody, responses }: Specified) {
  const place = (name: string): Parameter[] => parameters.filter((one) => one.in === name);
  return {
    path: place("path"),
    query: place("query"),
    request: Object.entries(requestBody?.content ?? {})[0],
    mediaTypes: Object.keys(responses["200"]?.content ?? {}),
  };
}

const values = (parameters: Parameter[]): Record<string, unknown> =>
  Object.fromEntries(parameters.map(({ name, schema }) => [name, sample(schema)]));

/** A value as it has to leave: times are seconds. */
function written(value: unknown): unknown {
  if (value instanceof Date) {
    return seconds;
  }
  if (Array.isArray(value)) {
    return value.map(written);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, written(member)]))
    : value;
}

/** Calls the method by its name, with an argument for everything that the specification knows. */
async function called(method: Specified): Promise<{ sent: Sent; result: unknown; body: unknown }> {
  const { path, query, request, mediaTypes } = parts(method);
  const answer = mediaTypes.includes("application/json")
    ? json({ success: true, id: 1, ...(method["x-pagination"] && { records: [] }) })
    : new Response("YWJj", { headers: { "Content-Type": mediaTypes[0] ?? "" } });
  const { vrm, sent } = stub(answer);
  const body = request && sample(request[1].schema);
  const result = await callById(vrm, method.id, [
    ...Object.values(values(path)),
    ...(request ? [body] : []),
    ...(query.length > 0 ? [values(query)] : []),
  ]);
  return { sent: sent[0] as Sent, result, body };
}

/** The query that the specification asks for, decoded, names in its order. */
function expectedQuery(parameters: Parameter[]): [string, string][] {
  return Object.entries(values(parameters)).flatMap(([name, value]): [string, string][] =>
    [value].flat().map((item) => [name, String(written(item))]),
  );
}

const sorted = (pairs: [string, string][]) =>
  pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));

describe.each(methods)("$id", (method) => {
  const { path, query, request, mediaTypes } = parts(method);

  test("default", async () => {
    const { sent, result, body } = await called(method);
    const [pathname, search = ""] = sent.path.split("?");
    const filled = path.reduce(
      (text, { name }) => text.replace(`{${name}}`, "0"),
      method.path.replace(/#.*/, ""),
    );

    expect(`${sent.method} ${pathname}`).toBe(`${method.httpMethod} ${filled}`);
    expect(sorted(queryOf(sent))).toEqual(sorted(expectedQuery(query)));
    expect(search).not.toContain("+");
    expect(sent.headers.accept?.split(/, */)).toEqual(mediaTypes);
    expect(sent.headers["x-authorization"]).toBe(method.security.length === 0 ? undefined : `Token ${token}`);
    expect(sent.headers).not.toHaveProperty("authorization");
    expect(sent.headers["content-type"]).toBe(request?.[0]);
    expect(sent.body).toBe(request ? JSON.stringify(written(body)) : "");

    if (method["x-pagination"]) {
      expect(result).toMatchObject({ items: [] });
    } else if (mediaTypes.includes("application/json")) {
      expect(result).toEqual({ success: true, id: 1 });
    } else {
      expect(result).toEqual(
        /sheet$/.test(sent.headers.accept ?? "") && !sent.headers.accept?.includes("csv")
          ? new TextEncoder().encode("YWJj")
          : "YWJj",
      );
    }
  });
});

test("99 operations, three of them in two forms", () => {
  expect(methods).toHaveLength(102);
  expect(
    new Set(methods.map(({ httpMethod, path }) => `${httpMethod} ${path.replace(/#.*/, "")}`)).size,
  ).toBe(99);
});

test("the operation table has exactly these methods", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(methods.map(({ id }) => id).sort());
});

test("no resource has another method, but what is written by hand", () => {
  const { vrm } = stub(json({}));
  const found = methodsOf(vrm);
  const generated = methods.map(({ id }) => id);
  expect(found.filter((id) => !generated.includes(id))).toEqual(["downloads.getFile", "stats.series"]);
  expect(generated.filter((id) => !found.includes(id))).toEqual([]);
});
