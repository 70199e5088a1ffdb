import { expectTypeOf, test } from "vitest";
import type { Picked } from "./picked.ts";

interface Result {
  a?: string;
  b?: number;
  c?: boolean;
}
interface Choice {
  a?: true | undefined;
  b?: true | undefined;
}

test("an object chooses its members", () => {
  expectTypeOf<Picked<Result, { readonly a: true }>>().toEqualTypeOf<{ a: string }>();
  expectTypeOf<Picked<Result, { a: true; b: true }>>().toEqualTypeOf<{ a: string; b: number }>();
  expectTypeOf<Picked<Result, { a: true; b: true | undefined }>>().toEqualTypeOf<{ a: string }>();
});

test("an object that chooses nothing, or nobody knows what, gives the whole result", () => {
  expectTypeOf<Picked<Result, Record<never, never>>>().toEqualTypeOf<Result>();
  expectTypeOf<Picked<Result, Choice>>().toEqualTypeOf<Result>();
});

test("a list chooses by name", () => {
  expectTypeOf<Picked<Result, readonly ["a", "c"]>>().toEqualTypeOf<{ a: string; c: boolean }>();
  expectTypeOf<Picked<Result, readonly ("a" | "c")[]>>().toEqualTypeOf<Result>();
});
