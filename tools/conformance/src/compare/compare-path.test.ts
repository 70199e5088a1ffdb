import { expect, test } from "vitest";
import { comparePath } from "./compare-path.ts";

test.each([
  ["equal", "/sites/1", "/sites/1", true],
  ["character that may be written either way", "/zones/a%3Ab", "/zones/a:b", true],
  ["case of the hexadecimal digits", "/zones/%C3%A9", "/zones/%c3%a9", true],
  ["slash that is not encoded", "/zones/a%2Fb", "/zones/a/b", false],
  ["encoded twice", "/zones/a%2Fb", "/zones/a%252Fb", false],
  ["plus for a blank", "/zones/a%20b", "/zones/a+b", false],
  ["lost slash at the end", "/sites/", "/sites", false],
  ["two slashes", "/sites/", "//sites/", false],
  ["broken encoding", "/zones/%", "/zones/%", true],
])("%s", (_, expected, actual, same) => {
  expect(comparePath(expected, actual)).toEqual(same ? [] : [{ where: "path", expected, actual }]);
});
