import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigError } from "../errors/local-errors.ts";
import { encodePath } from "./encode-path.ts";

test("default", () => {
  expect(encodePath("/sites/{item_id}/zones/{zone}", { item_id: 1, zone: "a b/ü+" })).toMatchInlineSnapshot(
    `"/sites/1/zones/a%20b%2F%C3%BC%2B"`,
  );
});

test.each([
  ["zero", 0, "/0"],
  ["false", false, "/false"],
  ["bigint", 10n, "/10"],
  ["date", new Date(0), "/1970-01-01T00%3A00%3A00.000Z"],
  ["slash", "a/b", "/a%2Fb"],
  ["encoded dots", "%2e%2e", "/%252e%252e"],
  ["three dots", "...", "/..."],
  ["hash and question mark", "a#b?c", "/a%23b%3Fc"],
  ["comma", "a,.", "/a%2C."],
  ["list", [1, "a,b", "c/d"], "/1,a%2Cb,c%2Fd"],
])("args: %s", (_, value, want) => {
  expect(encodePath("/{id}", { id: value })).toBe(want);
});

test.each([
  ["empty", ""],
  ["dot", "."],
  ["dots", ".."],
  ["null", null],
  ["undefined", undefined],
  ["NaN", Number.NaN],
  ["object", {}],
  ["empty list", []],
  ["list with a gap", [1, null, 2]],
  ["list with dots", ["a", ".."]],
  ["list in a list", [[1]]],
  ["half a surrogate pair", "\udfff"],
])("error: %s", (name, value) => {
  expect(() => encodePath("/sites/{id}", { id: value })).toThrowErrorMatchingSnapshot(name);
});

test("error: a name that only objects in general have", () => {
  expect(() => encodePath("/{constructor}", {})).toThrow(ConfigError);
});

test("behavior: whatever is taken reaches the resource and comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (first, second) => {
      let path: string;
      try {
        path = encodePath("/a/{first}/b/{second}", { first, second });
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        return;
      }
      const parts = new URL(path, "https://x.example").pathname.split("/");
      expect(parts.map(decodeURIComponent)).toEqual(["", "a", first, "b", second]);
    }),
  );
});
