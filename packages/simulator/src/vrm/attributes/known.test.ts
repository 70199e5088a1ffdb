import { expect, test } from "vitest";
import { openVrm, sites } from "../../../test/vrm/client.ts";
import type { Schema } from "../../document.ts";
import { vrm } from "../../generated/vrm.ts";
import { statsTypes } from "../stats/types.ts";
import type { Kind } from "./kinds.ts";
import { kinds } from "./kinds.ts";
import { knownAttributes, knownCodes } from "./known.ts";
import { reportsOf, valueAt } from "./reports.ts";

const all = Object.values<Kind>(kinds).flatMap(({ attributes }) => attributes);
const schemas = (vrm.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;

/** What the specification says of the attributes of widgets: `Voltage in V (`V`).` */
const documented = Object.values(schemas).flatMap(({ properties = {} }) => {
  const data = properties.records?.properties?.data?.properties ?? {};
  return Object.entries(data).flatMap(([id, { description }]): [number, string][] => {
    const code = /\(`(\w+)`\)\.$/.exec(String(description))?.[1];
    return code === undefined ? [] : [[Number(id), code]];
  });
});

test("no two attributes have an id, and none of a device a code", () => {
  expect(knownAttributes().size).toBe(all.length);
  expect(documented.length).toBeGreaterThan(90);
});

test.for(documented)("%d is %s, as in the specification", ([id, code]) => {
  expect(knownAttributes().get(id)?.attribute.code).toBe(code);
});

test("sets of statistics have known codes", () => {
  const codes = Object.values(statsTypes).flat();
  expect(codes.filter((code) => !knownCodes().has(code))).toEqual([]);
});

test("every state that is reported has a name, every number is one", () => {
  const { portal } = openVrm();
  for (const idSite of Object.values(sites)) {
    const site = portal.sites.get(idSite);
    for (const report of site ? reportsOf(site) : []) {
      for (const day of [0, 90, 180, 270]) {
        const value = valueAt(report, Date.UTC(2025, 9, 1 + day, 2 * (day % 7)) / 1000);
        const { states, code } = report.attribute;
        expect([code, states ? states[Number(value)] : value]).not.toContain(undefined);
        expect(value).not.toBeNaN();
      }
    }
  }
});
