import type { Member, Shape, ShapeOf } from "./shape.ts";

type Lookup = (name: string) => Shape | undefined;

/**
 * Joins the parts of an `allOf` to one object, so that its type is an interface that lists every member.
 * Undefined where a part is no object (a union, text), which has no such form.
 */
export function flatten(
  shape: ShapeOf<"all">,
  lookup: Lookup,
  seen: readonly string[] = [],
): ShapeOf<"object"> | undefined {
  const members = new Map<string, Member>();
  let rest: Shape | undefined;
  for (const part of shape.of) {
    const object = objectOf(part, lookup, seen);
    if (object === undefined) {
      return undefined;
    }
    rest ??= object.rest;
    for (const member of object.members) {
      members.set(member.name, join(members.get(member.name), member));
    }
  }
  const merged = [...members.values()].map((member) =>
    shape.required.includes(member.name) ? { ...member, required: true } : member,
  );
  const about = shape.about === undefined ? {} : { about: shape.about };
  return { kind: "object", members: merged, ...(rest === undefined ? {} : { rest }), ...about };
}

function objectOf(part: Shape, lookup: Lookup, seen: readonly string[]): ShapeOf<"object"> | undefined {
  if (part.kind === "object") {
    return part;
  }
  if (part.kind === "all") {
    return flatten(part, lookup, seen);
  }
  if (part.kind !== "reference" || seen.includes(part.name)) {
    return undefined;
  }
  const target = lookup(part.name);
  return target === undefined ? undefined : objectOf(target, lookup, [...seen, part.name]);
}

// A member described twice: the narrower description wins, `kind: "circle"` over `kind: string`.
function join(known: Member | undefined, member: Member): Member {
  if (known === undefined) {
    return member;
  }
  const [narrow, wide] = rank(known.shape) > rank(member.shape) ? [known, member] : [member, known];
  const about = { ...wide.shape.about, ...narrow.shape.about };
  return {
    name: member.name,
    required: known.required || member.required,
    shape: { ...narrow.shape, about },
  };
}

function rank(shape: Shape): number {
  const order = ["unknown", "string", "time", "object", "reference", "enum", "literal"];
  return order.indexOf(shape.kind);
}
