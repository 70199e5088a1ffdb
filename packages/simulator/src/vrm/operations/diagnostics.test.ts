import { expect, test } from "vitest";
import { now, openVrm, sites } from "../../../test/vrm/client.ts";

const diagnostics = `GET /installations/${sites.harbour}/diagnostics`;

test("pages of 100, each value once", async () => {
  const { ask } = openVrm();
  const [first, second, third] = [
    (await ask(diagnostics)).body,
    (await ask(`${diagnostics}?page=2`)).body,
    (await ask(`${diagnostics}?page=3`)).body,
  ];
  expect(first.records).toHaveLength(100);
  expect(first.num_records).toBe(100 + second.records.length);
  expect([third.records, third.num_records]).toEqual([[], first.num_records]);
  const ids = new Set([...first.records, ...second.records].map(({ id }: { id: number }) => id));
  expect(ids.size).toBe(first.num_records);
});

test("count: pages of another size", async () => {
  const { ask } = openVrm();
  const whole = (await ask(`${diagnostics}?count=1000`)).body.records;
  expect((await ask(`${diagnostics}?count=7&page=3`)).body.records).toEqual(whole.slice(14, 21));
});

test("a number as text with its unit, a state with its name", async () => {
  const { records } = (await openVrm().ask(`${diagnostics}?count=1000`)).body;
  const of = (code: string) => records.find((record: { code: string }) => record.code === code);
  expect(of("V")).toMatchObject({
    timestamp: now - 30,
    Device: "Battery Monitor",
    instance: 279,
    idDataAttribute: 47,
    formattedValue: expect.stringMatching(/^\d\d\.\d\d V$/),
    rawValue: expect.stringMatching(/^\d\d\.\d+$/),
  });
  expect(of("S")).toMatchObject({ rawValue: expect.any(Number), dataAttributeEnumValues: expect.any(Array) });
  expect(of("SOC").formattedValue).toMatch(/^\d+\.\d %$/);
});
