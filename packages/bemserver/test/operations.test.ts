import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { sample } from "./support/sample.ts";
import { type Parameter, type Schema, type Specified, specified } from "./support/specification.ts";
import { json, type Sent, stub } from "./support/stub.ts";

/** One generated method: an operation with the media type that the method is for. */
interface Method extends Specified {
  id: string;
  mediaType: string | undefined;
}

const methods: Method[] = specified().flatMap((one) => {
  const id = one.operation.operationId;
  const others = Object.entries(one.operation["x-media-method"] ?? {});
  return [
    { ...one, id, mediaType: undefined },
    ...others.map(([mediaType, name]) => ({ ...one, id: id.replace(/[^.]+$/, name), mediaType })),
  ];
});

/** The parts of the specification that a call is made from and compared with. */
function parts({ operation, mediaType }: Method) {
  const place = (name: string): Parameter[] => operation.parameters?.filter((one) => one.in === name) ?? [];
  const [status = "200", success] =
    Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const media = <T>(content: Record<string, T> | undefined) =>
    Object.entries(content ?? {}).find(([type]) => type === (mediaType ?? Object.keys(content ?? {})[0]));
  return {
    path: place("path"),
    query: place("query"),
    headers: place("header"),
    request: media(operation.requestBody?.content),
    status: Number(status),
    answer: media(success?.content),
  };
}

const values = (parameters: Parameter[]): Record<string, unknown> =>
  Object.fromEntries(parameters.map((one) => [one.name, sample(one.schema ?? schemaOf(one))]));

function schemaOf({ content }: Parameter): Schema {
  return content?.["application/json"]?.schema ?? {};
}

/** Calls the method by its name, with an argument for everything that the specification knows. */
async function called(method: Method): Promise<{ sent: Sent; result: unknown; body: unknown }> {
  const { path, query, headers, request, status, answer } = parts(method);
  const [type, { schema } = {}] = answer ?? [];
  const paging = method.operation["x-pagination"] ? { "X-Pagination": '{"total":0}' } : {};
  const { bem, sent } = stub(
    status === 204
      ? // Labelled as the server labels it.
        new Response(null, { status, headers: { "Content-Type": "application/json" } })
      : type === "text/csv"
        ? new Response("Datetime,1\n", { status, headers: { "Content-Type": type } })
        : json(schema ? (schema.type === "array" ? [] : { id: 1 }) : null, { status, headers: paging }),
  );
  const body = request && (request[0] === "text/csv" ? "Datetime,1\n" : sample(request[1].schema));
  const [resource = "", name = ""] = method.id.split(".");
  // `If-Match` is the option `ifMatch`.
  const options = Object.fromEntries(
    headers.map((header) => [header.name.replace(/-/g, "").replace(/^I/, "i"), '"tag"']),
  );
  const target = bem[resource as "sites"] as unknown as Record<
    string,
    (...args: unknown[]) => Promise<unknown>
  >;
  const result = await target[name]?.(
    ...Object.values(values(path)),
    ...(request ? [body] : []),
    ...(query.length > 0 ? [values(query)] : []),
    options,
  );
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
    expect([...new URLSearchParams(search)]).toEqual(expectedQuery(query));
    // A bare plus is a space to the server.
    expect(search ?? "").not.toContain("+");

    expect(sent.headers).toMatchObject({
      accept: answer?.[0] ?? "application/json",
      ...Object.fromEntries(headers.map(({ name }) => [name.toLowerCase(), '"tag"'])),
    });
    expect(sent.headers.authorization).toBe(
      method.operation.security?.length === 0 ? undefined : "Bearer access-1",
    );
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
    } else if (method.operation["x-pagination"]) {
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
  const found = Object.entries(bem).flatMap(([name, resource]) =>
    name === "connection"
      ? []
      : Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
          .filter((member) => member !== "constructor")
          .map((member) => `${name}.${member}`),
  );
  expect(found.sort()).toEqual(methods.map(({ id }) => id).sort());
});
