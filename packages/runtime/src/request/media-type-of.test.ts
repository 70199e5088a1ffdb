import { expect, test } from "vitest";
import { mediaTypeOf } from "./media-type-of.ts";

const blob = new Blob(["x"], { type: "image/png" });

test.each([
  ["a blob", blob, "image/png"],
  ["a blob without a type", new Blob(["x"]), undefined],
  ["a type beside the content", { data: new Uint8Array(1), type: "image/gif" }, "image/gif"],
  ["a type beside a blob goes before its own", { data: blob, type: "image/gif" }, "image/gif"],
  ["a blob in an object", { data: blob }, "image/png"],
  ["text", "x", undefined],
  ["bytes", new Uint8Array(1), undefined],
  ["nothing", undefined, undefined],
])("%s", (_, file, want) => {
  expect(mediaTypeOf(file)).toBe(want);
});
