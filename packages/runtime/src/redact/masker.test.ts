import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { CallContext } from "../call/context.ts";
import { connect } from "../connect.ts";
import { masker, shownUrl } from "./masker.ts";

function context(body: unknown, secretNames: string[] = []): CallContext {
  const connection = connect({ baseUrl: "https://x.example" }, { secretNames });
  const settings = connection.settings(undefined);
  return {
    connection,
    operation: "o",
    method: "GET",
    settings,
    input: { body },
    stream: false,
    signal: undefined,
  };
}

test("default", () => {
  expect(masker(context({ password: "hunter22" }))('{"a":"hunter22","token":"x","n":1}')).toBe(
    '{"a":"***","token":"***","n":1}',
  );
});

test("behavior: takes every spelling of a secret out of every text", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 20 });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 3 }), text, text, (secret, before, after) => {
      const mask = masker(context({ password: secret }));
      for (const spelling of [
        secret,
        encodeURIComponent(secret),
        new URL(`https://x.example?${encodeURIComponent(secret)}`).search.slice(1),
        new URL(`https://x.example/${encodeURIComponent(secret)}`).pathname.slice(1),
        `${new URLSearchParams([["", secret]])}`.slice(1),
        JSON.stringify(secret).slice(1, -1),
      ]) {
        fc.pre(spelling.length > 2 && !`${before}***${after}`.includes(spelling));
        expect(mask(before + spelling + after)).not.toContain(spelling);
      }
    }),
  );
});

test("behavior: leaves JSON that can still be read, and other members alone", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (given, other) => {
      const text = JSON.stringify({ access_token: "abc", other, password: given });
      const masked = masker(context({}))(text);
      expect(JSON.parse(masked)).toHaveProperty("access_token", "***");
    }),
  );
});

test("behavior: names with signs of a regular expression are names", () => {
  const mask = masker(context({}, ["user[pin]", "a.b", "(x"]));
  expect(mask('{"user[pin]":"1234","a.b":"1234","aXb":"1234"}')).toBe(
    '{"user[pin]":"***","a.b":"***","aXb":"1234"}',
  );
});

test("behavior: a number that is a status or a count is no secret, whatever its name", () => {
  const mask = masker(context({}, ["code"]));
  expect(mask('{"code":401,"code":-1,"code":1234,"code":"401"}')).toBe(
    '{"code":401,"code":-1,"code":"***","code":"***"}',
  );
});

test("behavior: addresses show only what is known to be harmless", () => {
  const mask = masker(context({}));
  const shown = (url: string) => shownUrl(url, mask);
  expect(
    shown("https://ada:pw@x.example/a?page=2&q=x&q=y&start_time=2020&token=abc#frag"),
  ).toMatchInlineSnapshot(`"https://x.example/a?page=2&q=***&start_time=2020&token=***"`);
  expect(shown("https://x.example/a")).toBe("https://x.example/a");
});

test("behavior: a large upload is not searched byte by byte", () => {
  const bytes = new Uint8Array(100);
  const entries = vi.spyOn(Object, "entries");
  masker(context(bytes));
  expect(entries.mock.calls.map(([given]) => given)).not.toContain(bytes);
});

test.each([
  ["one word", "a".repeat(1_000_000)],
  ["words with hyphens", "a-".repeat(500_000)],
  ["secret names in a row", "token".repeat(200_000)],
  ["quotes", '"token'.repeat(150_000)],
])("behavior: a megabyte of %s is masked before the test runs out of time", (_, text) => {
  expect(masker(context({ password: "hunter22" }))(`${text} hunter22`)).toBe(`${text} ***`);
});

test("behavior: a value of ten megabytes is masked", () => {
  const mask = masker(context({}));
  expect(mask(`{"token":"${"a".repeat(10_000_000)}","ok":true}`)).toBe('{"token":"***","ok":true}');
});
