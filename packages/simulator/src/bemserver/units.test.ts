import { expect, test } from "vitest";
import { converter, isUnit } from "./units.ts";

test.for([
  ["kWh", "Wh", 1, 1000],
  ["MWh", "kWh", 1, 1000],
  ["kWh", "MJ", 1, 3.6],
  ["°C", "K", 0, 273.15],
  ["K", "°C", 273.15, 0],
  ["°C", "°F", 100, 212],
  ["%", "", 50, 0.5],
  ["m³/h", "L/s", 3.6, 1],
  ["kW", "kilowatt", 2, 2],
] as const)("%s to %s", ([from, to, value, expected]) => {
  expect(converter(from, to)(value)).toBeCloseTo(expected, 9);
});

test("another kind, in the server's words", () => {
  expect(() => converter("°C", "kWh")).toThrow(
    "Cannot convert from 'degree_Celsius' ([temperature]) to 'kilowatt_hour' ([mass] * [length] ** 2 / [time] ** 2)",
  );
  expect(() => converter("°C", "zorglub")).toThrow("'zorglub' is not defined in the unit registry");
});

test("known and unknown", () => {
  expect(["", "kWh", "m²", "ppm"].every(isUnit)).toBe(true);
  expect(["m2", "zorglub", "furlong per fortnite"].some(isUnit)).toBe(false);
});
