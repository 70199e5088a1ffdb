import { expect, test } from "vitest";
import { readBasic } from "./read-basic.ts";

const encoded = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

test.for([
  ["name and password", encoded("ada:secret"), ["ada", "secret"]],
  ["UTF-8, and colons in the password", encoded("zoë:pä:ss"), ["zoë", "pä:ss"]],
  ["no colon", encoded("ada"), undefined],
  ["no base64", "%", undefined],
  ["no UTF-8", btoa("\u00ff:x"), undefined],
] as const)("%s", ([, credentials, read]) => {
  expect(readBasic(credentials)).toEqual(read);
});
