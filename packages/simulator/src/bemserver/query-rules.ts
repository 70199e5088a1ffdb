import { invalid } from "./invalid.ts";

const exclusive = ["site", "building", "storey"];
const fixedUnits = ["second", "minute", "hour"];

/** Rules on several parameters together; the server looks at them when each alone is right, and names the first. */
export function checkQueryRules(query: Readonly<Record<string, unknown>>): void {
  for (const element of exclusive) {
    const [own, below] = [`${element}_id`, `recurse_${element}_id`];
    if (query[own] !== undefined && query[below] !== undefined) {
      throw invalid("query", { _schema: [`${own} and ${below} are mutually exclusive arguments`] });
    }
  }
  const { bucket_width_value: width, bucket_width_unit: unit, convert_to: units, timeseries } = query;
  if (width !== undefined && width !== 1 && !fixedUnits.includes(String(unit))) {
    const message = `Only fixed bucket width units (${fixedUnits.join(", ")}) accept a value different than 1.`;
    throw invalid("query", { bucket_width_value: [message] });
  }
  if (Array.isArray(units) && Array.isArray(timeseries) && units.length !== timeseries.length) {
    throw invalid("query", { _schema: ["If provided, convert_to must be the same size as timeseries."] });
  }
}
