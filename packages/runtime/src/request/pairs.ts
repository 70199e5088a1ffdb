import { type BodyEncoder, form } from "./encode-body.ts";

/**
 * `application/x-www-form-urlencoded` whose fields come in the order of a list: an item `[name, value]` is one field,
 * an object is its members one after the other, and a member that is a list of such pairs stands for these.
 */
export const pairs: BodyEncoder = (body) => form(fieldsOf(body as readonly unknown[]));

function fieldsOf(items: readonly unknown[]): unknown[] {
  return items.flatMap((item) =>
    Array.isArray(item)
      ? [item]
      : Object.entries(item as object).flatMap(([name, value]) =>
          Array.isArray(value) && value.every(Array.isArray) ? fieldsOf(value) : [[name, value]],
        ),
  );
}
