import type { About, ValueInfo } from "../model/shape.ts";
import { wrap } from "./wrap.ts";

/**
 * What a doc comment says about a value: meaning, range, unit, default.
 *
 * @param values Whether the meanings of an enumeration's values are among it.
 */
export function aboutText(about: About | undefined, values = true): string {
  if (about === undefined) {
    return "";
  }
  const units = { s: "Seconds since 1970-01-01 (UTC).", ms: "Milliseconds since 1970-01-01 (UTC)." };
  const facts = [
    about.range === undefined || says(about.description, about.range) ? undefined : `Range: ${about.range}.`,
    about.timeUnit === undefined ? undefined : units[about.timeUnit],
    about.default === undefined
      ? undefined
      : `Default: \`${JSON.stringify(about.default).replaceAll("`", "'")}\`.`,
    about.since === undefined ? undefined : `Since version ${about.since} of the server.`,
    about.until === undefined ? undefined : `Only up to version ${about.until} of the server.`,
  ].filter((fact) => fact !== undefined);
  const meanings = values ? Object.entries(about.values ?? {}).map(meaningText) : [];
  const list = meanings.length === 0 ? "" : `\n${meanings.join("\n")}`;
  return [wrap(about.description ?? ""), facts.join(" "), list].filter((part) => part !== "").join("\n");
}

function meaningText([value, { description, unit }]: [string, ValueInfo]): string {
  return `- \`${value}\`: ${description}${unit === undefined ? "" : ` Unit: ${unit}.`}`;
}

// Many descriptions name the bounds already, in better words.
function says(description: string | undefined, range: string): boolean {
  const numbers = range.match(/-?[\d.]+/g) ?? [];
  return numbers.every((number) => description?.split(/[^\d.-]+|\.(?!\d)/).includes(number));
}
