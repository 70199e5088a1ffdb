import type { About, ValueInfo } from "../../model/shape.ts";
import type { Cursor } from "../cursor.ts";

/**
 * What a schema or parameter says about itself beside its type.
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export function parseAbout(node: Cursor): About {
  const about: About = {};
  const description = node.text("description") ?? node.text("title");
  if (description !== undefined && description.trim() !== "") {
    about.description = description.trim();
  }
  for (const flag of ["deprecated", "readOnly", "writeOnly"] as const) {
    if (node.flag(flag)) {
      about[flag] = true;
    }
  }
  if (node.flag("x-secret") || node.text("format") === "password") {
    about.secret = true;
  }
  const unit = node.text("x-time-unit");
  if (unit === "s" || unit === "ms") {
    about.timeUnit = unit;
  }
  for (const [name, key] of [
    ["since", "x-since"],
    ["until", "x-until"],
  ] as const) {
    if (node.get(key).exists) {
      about[name] = String(node.get(key).value);
    }
  }
  if (node.get("default").exists) {
    about.default = node.get("default").value;
  }
  Object.assign(about, present(node));
  const range = rangeOf(node);
  return range === undefined ? about : { ...about, range };
}

function present(node: Cursor): About {
  const values = node.get("x-enum-descriptions").object as Record<string, ValueInfo>;
  const found = {
    format: node.text("format"),
    maximum: node.number("maximum"),
    encoding: node.text("x-encoding"),
    values: Object.keys(values).length === 0 ? undefined : values,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function rangeOf(node: Cursor): string | undefined {
  const values = bounds(
    node.number("minimum") ?? node.number("exclusiveMinimum"),
    node.number("maximum") ?? node.number("exclusiveMaximum"),
    "",
  );
  const open = node.get("exclusiveMinimum").exists || node.get("exclusiveMaximum").exists;
  return (
    (values !== undefined && open ? `${values} (bounds excluded)` : values) ??
    bounds(node.number("minLength"), node.number("maxLength"), "character") ??
    bounds(node.number("minItems"), node.number("maxItems"), "item")
  );
}

function bounds(low: number | undefined, high: number | undefined, noun: string): string | undefined {
  const unit = noun === "" ? "" : ` ${noun}${(high ?? low) === 1 ? "" : "s"}`;
  if (low !== undefined && high !== undefined) {
    return low === high ? `${low}${unit}` : `${low} to ${high}${unit}`;
  }
  if (low === 0 && noun !== "") {
    return undefined;
  }
  return low === undefined
    ? high === undefined
      ? undefined
      : `at most ${high}${unit}`
    : `at least ${low}${unit}`;
}
