import type { FormPairs } from "../../engine/form.ts";

/** Takes apart `alias=a&1700000000=1&1700000060=2&alias=b&...`: each alias with the points behind it. */
export function recordGroups(form: FormPairs): { alias: string; points: (readonly [string, string])[] }[] {
  const groups: { alias: string; points: (readonly [string, string])[] }[] = [];
  for (const [name, value] of form) {
    if (name === "alias") {
      groups.push({ alias: value, points: [] });
    } else {
      groups.at(-1)?.points.push([name, value]);
    }
  }
  return groups;
}
