import { callById } from "@busbar/test-support/call-by-id";
import { methodsOf } from "@busbar/test-support/methods-of";
import { sample, seconds, text } from "@busbar/test-support/sample";
import type { Schema, Specified } from "@busbar/test-support/specified";
import { describe, expect, test } from "vitest";
import { operations as dataOperations } from "../src/generated/data/operations.ts";
import { operations as portalsOperations } from "../src/generated/portals/operations.ts";
import { operations as provisionOperations } from "../src/generated/provision/operations.ts";
import type { Exosite } from "../src/index.ts";
import { httpOperations } from "./support/http-operations.ts";
import {
  argument,
  asked,
  expectedFields,
  expectedPath,
  expectedQuery,
  sentQuery,
  success,
} from "./support/http-sample.ts";
import { answer, keys, stub } from "./support/stub.ts";

const surfaces = {
  data: { file: "http-data.openapi.yaml", table: dataOperations },
  provision: { file: "provision.openapi.yaml", table: provisionOperations },
  portals: { file: "portals.openapi.yaml", table: portalsOperations },
} as const;
type Surface = keyof typeof surfaces;

/** What each surface sends for a credential. */
const credentials = {
  data: ["x-exosite-cik", keys.cik],
  provision: ["x-exosite-cik", keys.provision.cik],
  portals: ["authorization", `Basic ${btoa("ada:pass")}`],
} as const;

/** Name of the option that carries a header parameter. */
const option = (name: string) =>
  name.toLowerCase().replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The resources of a surface; that of the data interface is the surface itself. */
const resourcesOf = (exosite: Exosite, surface: Surface): object => ({
  ...exosite[surface],
  ...(surface === "data" && { data: exosite.data }),
});

/** What a test passes as a body. */
function bodyOf(mediaType: string, schema: Schema): unknown {
  return /^(text\/|\*)/.test(mediaType)
    ? text
    : schema.format === "binary"
      ? { data: text, type: mediaType }
      : sample(schema);
}

/** Calls a method by its name, with an argument for everything that the specification knows. */
async function called(surface: Surface, operation: Specified, given?: Response) {
  const { body: answered, value, ...init } = success(operation);
  const { exosite, sent } = stub(given ?? answer(answered, init));
  const place = (name: string) => operation.parameters.filter((one) => one.in === name && asked(one.schema));
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body = content && bodyOf(mediaType ?? "", content.schema);
  const query = place("query");
  const members = Object.entries(content?.schema.properties ?? { none: {} });
  const options = Object.fromEntries(place("header").map((one) => [option(one.name), argument(one)]));
  const args = [
    ...place("path").map(argument),
    ...(content && members.some(([, schema]) => asked(schema)) ? [body] : []),
    ...(query.length > 0 ? [Object.fromEntries(query.map((one) => [one.name, argument(one)]))] : []),
    options,
  ];
  const result = await callById(resourcesOf(exosite, surface), operation.id, args);
  return { sent: sent[0], result, value, mediaType, content, options };
}

describe.each(Object.keys(surfaces) as Surface[])("%s", (surface) => {
  const { file, table } = surfaces[surface];
  const operations = httpOperations(file);

  describe.each(operations)("$id", (operation) => {
    test("default", async () => {
      const { sent, result, value, mediaType, content, options } = await called(surface, operation);
      expect(`${sent?.method} ${sent?.path.split("?")[0]}`).toBe(
        `${operation.httpMethod} ${expectedPath(operation)}`,
      );
      expect(sentQuery(sent?.path ?? "").sort()).toEqual(expectedQuery(operation).sort());

      const [header, credential] = credentials[surface];
      const anonymous = operation.security.length === 0 || "readtoken" in (operation.security[0] ?? {});
      expect(sent?.headers[header]).toBe(anonymous ? undefined : credential);
      for (const one of operation.parameters.filter((one) => one.in === "header")) {
        const wanted = options[option(one.name)] ?? one.schema.const;
        expect(sent?.headers[one.name.toLowerCase()]).toBe(String(wanted));
      }

      if (!content) {
        expect(sent?.headers["content-type"]).toBeUndefined();
        expect(sent?.body).toBe("");
      } else if (mediaType?.startsWith("application/x-www-form-urlencoded")) {
        expect(sent?.headers["content-type"]).toBe(mediaType);
        const wanted = new URLSearchParams(expectedFields(sample(content.schema, seconds)));
        expect([...new URLSearchParams(sent?.body)].sort()).toEqual([...wanted].sort());
      } else if (mediaType?.startsWith("multipart/")) {
        expect(sent?.headers["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
      } else if (mediaType?.startsWith("application/j")) {
        expect(sent?.headers["content-type"]).toBe(mediaType);
        expect(JSON.parse(sent?.body ?? "")).toEqual(
          JSON.parse(JSON.stringify(sample(content.schema, seconds))),
        );
      } else {
        // Where any content goes, its type is the file's, else that of bytes.
        expect(sent?.headers["content-type"]).toBe(
          mediaType === "*/*" ? "application/octet-stream" : mediaType,
        );
        expect(sent?.body).toBe(text);
      }

      if (result instanceof Uint8Array) {
        expect(new TextDecoder().decode(result)).toBe(value);
      } else if (operation["x-pagination"]) {
        expect(result).toMatchObject({ items: value });
      } else {
        expect(result).toEqual(value);
      }
    });

    const empty = operation.responses["204"]?.["x-empty"];
    if (empty !== undefined) {
      test("behavior: nothing there", async () => {
        const { result } = await called(surface, operation, answer(null, { status: 204 }));
        expect(result).toEqual(operation["x-pagination"] ? expect.objectContaining({ items: empty }) : empty);
      });
    }
  });

  test("no resource has another method", () => {
    const { exosite } = stub(answer(null));
    const found = methodsOf(resourcesOf(exosite, surface)).filter((id) => !id.endsWith(".withAuth"));
    expect(found).toEqual(operations.map(({ id }) => id).sort());
  });

  test("the operation table has exactly these methods", () => {
    expect(table.map(({ id }) => id).sort()).toEqual(operations.map(({ id }) => id).sort());
  });
});
