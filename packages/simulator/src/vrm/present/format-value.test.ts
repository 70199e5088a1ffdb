import { expect, test } from "vitest";
import { formatValue } from "./format-value.ts";

test.for([
  ["%.2F V", 51.2, "51.20 V"],
  ["%.1F %%", 84.52, "84.5 %"],
  ["%.0F W", -3280.9, "-3281 W"],
  ["%s", "Cerbo GX", "Cerbo GX"],
] as const)("%s", ([format, value, expected]) => {
  expect(formatValue({ id: 1, code: "x", name: "X", format }, value)).toBe(expected);
});

test("a state by its name", () => {
  expect(formatValue({ id: 1, code: "x", name: "X", format: "%s", states: { 3: "Bulk" } }, 3)).toBe("Bulk");
});
