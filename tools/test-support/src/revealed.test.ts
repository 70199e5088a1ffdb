import { expect, test } from "vitest";
import { revealed } from "./revealed.ts";

const secret = "hush:ü 1";

test.each<[name: string, thing: unknown]>([
  ["a text", `it is ${secret}!`],
  ["percent-encoded", `?key=${encodeURIComponent(secret)}`],
  ["JSON text in JSON text", { body: JSON.stringify({ secret: 'hush:ü 1"' }) }],
  ["Base64", `Basic ${Buffer.from(secret).toString("base64")}`],
  ["Base64, behind one letter", `Basic ${Buffer.from(`a${secret}`).toString("base64")}`],
  ["Base64, behind two letters, before others", `Basic ${Buffer.from(`ab${secret}cd`).toString("base64")}`],
  ["a message", new Error(secret)],
  ["a member of an error", Object.assign(new Error("No"), { body: { deep: [secret] } })],
  ["a member that does not show", Object.defineProperty({}, "hidden", { value: secret })],
  ["what `toJSON` gives", { toJSON: () => secret }],
  ["what `toString` gives", { toString: () => secret }],
  ["a cause", new Error("No", { cause: new Error("Really", { cause: secret }) })],
])("error: in %s", (_, thing) => {
  expect(revealed([secret], "harmless", thing)).not.toEqual([]);
});

test("default: nothing", () => {
  const harmless = [
    "hush",
    "Basic aGFybWxlc3M=",
    new Error("No", { cause: { hush: 1 } }),
    undefined,
    null,
    7,
  ];
  expect(revealed([secret], ...harmless)).toEqual([]);
});
