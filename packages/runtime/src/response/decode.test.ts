import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { probe } from "../../test/support/probe.ts";
import type { Input } from "../call/input.ts";

const get = (body: BodyInit | null, type: string | undefined, input: Input = {}, status = 200) => {
  const headers: HeadersInit = type === undefined ? {} : { "Content-Type": type };
  // Bytes, because text would be given a media type.
  const content = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return probe({ fetch: async () => new Response(content, { status, headers }) }).get(input);
};

const csv: Input = { as: "text", accept: "text/csv" };
const bytes: Input = { as: "bytes", accept: "image/png" };
const nothing: Input = { as: "nothing" };

test("default", async () => {
  expect(await get('{"id":1}', "application/json")).toEqual({ id: 1 });
});

test.each([
  ["JSON with a charset", '{"id":1}', "application/json; charset=utf-8", {}, { id: 1 }],
  ["JSON of a kind", '{"id":1}', "application/problem+json", {}, { id: 1 }],
  ["JSON in capitals", '{"id":1}', "Application/JSON", {}, { id: 1 }],
  ["JSON without a type", '{"id":1}', undefined, {}, { id: 1 }],
  ["JSON of any type", '{"id":1}', "*/*", {}, { id: 1 }],
  ["JSON with a byte order mark", '\ufeff{"id":1}', "application/json", {}, { id: 1 }],
  ["null", "null", "application/json", {}, null],
  ["zero", "0", "application/json", {}, 0],
  ["false", "false", "application/json", {}, false],
  ["empty text in JSON", '""', "application/json", {}, ""],
  ["CSV", "a,b", "text/csv", csv, "a,b"],
  ["CSV without a type", "a,b", undefined, csv, "a,b"],
  ["CSV as another text", "a,b", "text/plain", csv, "a,b"],
  ["empty CSV", "", "text/csv", csv, ""],
  ["bytes", "\x89PNG", "image/png", bytes, new TextEncoder().encode("\x89PNG")],
  ["HTML that was asked for", "<html>", "text/html", { as: "text", accept: "text/html" }, "<html>"],
  [
    "JSON text that was asked for",
    "{}",
    "application/json",
    { as: "text", accept: "application/json" },
    "{}",
  ],
  ["nothing", "", undefined, nothing, undefined],
  ["nothing, labelled as a page", "", "text/html", nothing, undefined],
  ["something where nothing is promised", "{}", "application/json", nothing, undefined],
] as const)("args: %s", async (_, body, type, input, want) => {
  expect(await get(body, type, input)).toEqual(want);
});

test.each([204, 205])("behavior: %i is nothing, whatever its headers say", async (status) => {
  expect(await get(null, "application/json", {}, status)).toBeUndefined();
  expect(await get(null, "text/html", csv, status)).toBeUndefined();
  expect(await get(null, "image/png", bytes, status)).toBeUndefined();
});

test.each([
  ["HTML", "<!DOCTYPE html><title>Proxy</title>", "text/html", {}],
  ["XHTML", "<html xmlns=''>", "application/xhtml+xml", {}],
  ["HTML without a type", "<html>", undefined, {}],
  ["HTML for CSV", "<html>", "text/html", csv],
  ["HTML for CSV without a type", "  <!doctype html>", undefined, csv],
  ["HTML for bytes", "<html>", "text/html", bytes],
  ["HTML for nothing", "<html>", "text/html", nothing],
  ["text", "OK", "text/plain", {}],
  ["XML", "<a/>", "application/xml", {}],
  ["JSON for CSV", '{"message":"no"}', "application/json", csv],
  ["truncated JSON", '{"id":1,"na', "application/json", {}],
  ["nothing where JSON is promised", "", "application/json", {}],
  ["nothing at all", "", undefined, {}],
] as const)("error: %s", async (_, body, type, input) => {
  const error = await caught(get(body, type, input));
  expect(error.name).toBe("DecodeError");
  expect(error.status).toBe(200);
  expect(error.message).toMatchSnapshot();
});

test("behavior: quotes the first 200 characters", async () => {
  const error = await caught(get(`<html>${"x".repeat(1000)}`, "text/html"));
  expect(error.message).toContain(`<html>${"x".repeat(194)}\n`);
});

test("behavior: has no cause, which would quote the body", async () => {
  const error = await caught(get('{"secret', "application/json"));
  expect(error.cause).toBeUndefined();
});

test("behavior: quotes a body that was to be bytes as well", async () => {
  const error = await caught(get("<html>no", "text/html", { as: "bytes", accept: "image/png" }));
  expect(error.message).toContain(" and got text/html: <html>no\n");
});
