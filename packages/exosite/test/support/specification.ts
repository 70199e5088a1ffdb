import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** What these tests read of a schema. */
export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema | false;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  allOf?: Schema[];
  default?: unknown;
  "x-encoding"?: string;
  "x-time-unit"?: string;
}

const specifications = fileURLToPath(new URL("../../../../specs/exosite/", import.meta.url));
const files = new Map<string, unknown>();

function file(path: string): unknown {
  if (!files.has(path)) {
    files.set(path, parse(readFileSync(path, "utf8")));
  }
  return files.get(path);
}

/** A part of a specification with every reference in it followed, but those that lead back to where one comes from. */
function follow(value: unknown, path: string, trail: readonly string[] = []): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => follow(item, path, trail));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const { $ref, ...siblings } = value as { $ref?: string };
  const own = Object.fromEntries(
    Object.entries(siblings).map(([name, member]) => [name, follow(member, path, trail)]),
  );
  if ($ref === undefined) {
    return own;
  }
  const [name = "", pointer = ""] = $ref.split("#");
  const target = name ? resolve(dirname(path), name) : path;
  const place = `${target}#${pointer}`;
  if (trail.includes(place)) {
    return own;
  }
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (part, key) => (part as Record<string, unknown>)[decodeURIComponent(key).replaceAll("~1", "/")],
      file(target),
    );
  return { ...(follow(found, target, [...trail, place]) as object), ...own };
}

/** A specification of this platform, whole, read without the generator's help. */
export function specification(name: string): unknown {
  const path = resolve(specifications, name);
  return follow(file(path), path);
}
