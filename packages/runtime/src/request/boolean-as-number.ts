import { type Encoder, repeat } from "./encoders.ts";

/** 1 for true and 0 for false; anything else as it is. */
export const booleanAsNumber: Encoder = (name, value) =>
  repeat(
    name,
    [value].flat().map((item) => (typeof item === "boolean" ? Number(item) : item)),
  );
