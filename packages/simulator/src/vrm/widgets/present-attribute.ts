import { type Attribute, dataTypeOf } from "../attributes/attribute.ts";
import { type Report, valueAt } from "../attributes/reports.ts";
import { formatValue, plainFormat, rawValue, statesOf } from "../present/format-value.ts";
import { lastReport, nextReportIn } from "../present/last-report.ts";

/** How old values are, as widgets say it. */
export function ageOf(now: number): { value: number; valueFormattedWithUnit: string } {
  const value = now - lastReport(now);
  return { value, valueFormattedWithUnit: `${value}s` };
}

/** What an attribute is and how to show it. */
export function metaOf(attribute: Attribute): object {
  const { code, name, format } = attribute;
  const unit = format.slice(plainFormat(attribute).length + 1);
  return {
    code,
    description: name,
    formatValueOnly: plainFormat(attribute),
    formatWithUnit: format,
    axisGroup: unit === "" ? null : unit.replace("%%", "Percentage"),
  };
}

/** What attributes are, by id. */
export function metaById(reports: readonly Report[]): Record<string, object> {
  return Object.fromEntries(reports.map(({ attribute }) => [attribute.id, metaOf(attribute)]));
}

/** The latest value of an attribute in every form that the portal has for it: numbers are mostly text. */
export function presentAttribute(report: Report, now: number): object {
  const { attribute, device, kind } = report;
  const value = valueAt(report, lastReport(now));
  const type = dataTypeOf(attribute);
  const raw = rawValue(attribute, value);
  const formatted = formatValue(attribute, value);
  const plain = formatValue({ ...attribute, format: plainFormat(attribute) }, value);
  return {
    code: attribute.code,
    dataAttributeName: attribute.name,
    dataType: type,
    dbusPath: attribute.path ?? null,
    dbusServiceType: kind.service,
    formatValueOnly: plainFormat(attribute),
    formatWithUnit: attribute.format,
    formattedValue: formatted,
    hasOldData: false,
    idDataAttribute: attribute.id,
    instance: device.instance,
    isKeyDataAttribute: 0,
    isValid: 1,
    nameEnum: attribute.states?.[Number(value)] ?? null,
    rawValue: raw,
    secondsAgo: now - lastReport(now),
    secondsToNextLog: nextReportIn(now),
    value: raw,
    valueEnum: type === "enum" ? Number(value) : null,
    valueFloat: type === "float" ? Number(raw) : null,
    valueFormattedValueOnly: plain,
    valueFormattedWithUnit: formatted,
    valueString: type === "string" ? raw : null,
    ...(attribute.states && { dataAttributeEnumValues: statesOf(attribute) }),
  };
}
