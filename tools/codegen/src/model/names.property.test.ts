import { assert, constantFrom, property, string, uniqueArray } from "fast-check";
import { test } from "vitest";
import { camelCase, kebabCase, pascalCase, typeName } from "./identifiers.ts";
import { reservedArguments } from "./reserved.ts";
import { UniqueNames } from "./unique-names.ts";

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const name = string({ unit: constantFrom(..."abcXYZ019_-./ $æØ字`\"'{}+é".split("")), maxLength: 12 });

test.each([
  ["camelCase", camelCase],
  ["pascalCase", pascalCase],
  ["typeName", typeName],
])("%s gives an identifier for any name", (_, convert) => {
  assert(
    property(string({ unit: "grapheme" }), (text) => identifier.test(convert(text))),
    { numRuns: 500 },
  );
  assert(
    property(name, (text) => identifier.test(convert(text))),
    { numRuns: 500 },
  );
});

test("kebabCase gives a file name", () => {
  assert(property(name, (text) => !/[/\\:*?"<>|\s]/.test(kebabCase(text)) && kebabCase(text) !== ""));
});

test("names that are handed out differ from each other and from reserved ones", () => {
  assert(
    property(uniqueArray(name), (texts) => {
      const names = new UniqueNames(reservedArguments);
      const taken = texts.map((text) => names.take(camelCase(text)));
      return new Set(taken).size === taken.length && taken.every((one) => !reservedArguments.has(one));
    }),
  );
});

test("names that are handed out without regard to case differ in lower case", () => {
  assert(
    property(uniqueArray(name), (texts) => {
      const names = new UniqueNames([], { ignoreCase: true });
      const taken = texts.map((text) => names.take(`x${text}`).toLowerCase());
      return new Set(taken).size === taken.length;
    }),
  );
});
