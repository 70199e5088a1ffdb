import { expect, test } from "vitest";
import { attributeCodeInfo, attributeCodes, energyCodeInfo, energyCodes } from "../../src/index.ts";
import { isAmount } from "../../src/stats/is-amount.ts";

test("amounts are the codes whose unit is one, and counters that have none", () => {
  const withUnit = attributeCodes.filter((code) => /^(k?Wh|m³)$/.test(attributeCodeInfo[code].unit ?? ""));
  expect(attributeCodes.filter(isAmount).sort()).toEqual(
    [...withUnit, "tx", "rx", "history_charged_energy", "history_discharged_energy"].sort(),
  );
});

test("the codes of readings, with meaning and unit", () => {
  expect(Object.keys(energyCodeInfo).sort()).toEqual([...energyCodes].sort());
  expect(energyCodes.map((code) => `${code} ${energyCodeInfo[code].unit ?? ""}`)).toMatchInlineSnapshot(`
    [
      "Pc kWh",
      "Pb kWh",
      "Pg kWh",
      "Gc kWh",
      "Gb kWh",
      "Bc kWh",
      "Bg kWh",
      "gc kWh",
      "gb kWh",
      "Gu m³",
      "dYU kWh",
      "dH21 kWh",
      "dH22 kWh",
      "kwh kWh",
      "tx ",
      "rx ",
    ]
  `);
  expect(energyCodeInfo.Pg).toEqual({ description: "Solar energy fed into the grid.", unit: "kWh" });
});
