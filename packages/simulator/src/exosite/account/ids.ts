import type { Random } from "../../engine/random.ts";

/** Makes identifiers of 40 hexadecimal digits (RIDs, CIKs, share codes, tokens), the same ones for the same seed. */
export function createIds(random: Random): () => string {
  return () =>
    Array.from({ length: 5 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join("");
}
