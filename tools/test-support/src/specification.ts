import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const specifications = fileURLToPath(new URL("../../../specs/", import.meta.url));
const files = new Map<string, unknown>();

/**
 * A specification, whole, read without the generator's help.
 *
 * @param name Its file below `specs/`.
 */
export function specification(name: string): unknown {
  const path = resolve(specifications, name);
  return follow(file(path), path);
}

function file(path: string): unknown {
  if (!files.has(path)) {
    files.set(path, parse(readFileSync(path, "utf8")));
  }
  return files.get(path);
}

/** A part of a specification with every reference in it followed, which no schema does in circles. */
function follow(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => follow(item, path));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const { $ref, ...siblings } = value as { $ref?: string };
  const own = Object.fromEntries(
    Object.entries(siblings).map(([name, member]) => [name, follow(member, path)]),
  );
  if ($ref === undefined) {
    return own;
  }
  const [name = "", pointer = ""] = $ref.split("#");
  const target = name ? resolve(dirname(path), name) : path;
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (part, key) => (part as Record<string, unknown>)[decodeURIComponent(key).replaceAll("~1", "/")],
      file(target),
    );
  return { ...(follow(found, target) as object), ...own };
}
