import { expect, test } from "vitest";
import { compareRows, inColumns } from "./compare-rows.ts";

const equal = (expected: unknown, actual: unknown): boolean => {
  const compared = compareRows(expected, actual);
  return JSON.stringify(compared.expected) === JSON.stringify(compared.actual);
};

test.each([
  ["values", [["a"], ["b é"]], ["a", "b é"], true],
  ["lost value", [["a"], ["b"]], ["a"], false],
  ["rows", [["a", "1", ""]], [{ id: "a", count: 1 }], true],
  ["empty cell that has a name", [["a", "", ""]], [{ id: "a", meta: "" }], true],
  ["shifted columns", [["a", "b"]], [{ id: "b", meta: "a" }], false],
  ["number that is another", [["a", "1"]], [{ id: "a", count: 2 }], false],
  ["one row", [["sn", "1", ""]], { type: "sn", id: "1", meta: "" }, true],
  ["one row in the place of two", [["a"], ["b"]], { id: "a" }, false],
  ["no rows", [], [], true],
  ["nothing in the place of no rows", [], undefined, false],
  ["text in the place of rows", [["a"]], "a", false],
  ["names of the recording", { size: 3, meta: "" }, { size: 3, meta: "" }, true],
  ["same names, values in another place", { size: 3, updated: 5 }, { size: 5, updated: 3 }, false],
  ["number as text", { size: 3 }, { size: "3" }, false],
  ["other names", { id: "a", size: 3, meta: "" }, { memberid: "a", size: 3 }, true],
  ["one row of a list, by names of the recording", { size: 3, meta: "" }, [{ id: 3 }], true],
  ["two rows in the place of one", { size: 3 }, [{ size: 3 }, { size: 4 }], false],
  ["same places of another list", [["a"], ["b"]], ["b", "a"], false],
  ["other names, other values", { id: "a", size: 3 }, { memberid: "a", size: "3" }, false],
])("%s", (_, recorded, actual, wanted) => {
  expect(equal(inColumns(recorded), actual)).toBe(wanted);
});

test("values that do not stand in columns are compared as they are", () => {
  expect(compareRows([["a"]], ["a"])).toEqual({ expected: [["a"]], actual: ["a"] });
  expect(compareRows(undefined, 1)).toEqual({ expected: undefined, actual: 1 });
});
