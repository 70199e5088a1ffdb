import { printed } from "./printed.ts";

/**
 * Those of the secrets, in whatever spelling, that can be read from anything that can be printed of some things, and of
 * what caused them.
 */
export function revealed(secrets: readonly string[], ...things: readonly unknown[]): string[] {
  const out = things.flatMap(withCauses).map(visible).join("\n");
  return secrets.flatMap(spellings).filter((spelling) => out.includes(spelling));
}

const visible = (thing: unknown) => (typeof thing === "string" ? thing : printed(thing));

function withCauses(thing: unknown): unknown[] {
  return thing instanceof Error && thing.cause !== undefined ? [thing, ...withCauses(thing.cause)] : [thing];
}

function spellings(secret: string): string[] {
  return [
    ...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...base64(secret)]),
  ];
}

/** What Base64 makes of a secret inside a longer text: that depends on where among three bytes it begins. */
function base64(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    // Without the characters that hold bits of what stands before or behind it.
    return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
  });
}
