import { type Report, valueAt } from "../attributes/reports.ts";
import { formatValue, rawValue } from "./format-value.ts";
import { lastReport } from "./last-report.ts";

/** Values that the portal computes for an installation, and the codes of the attribute each is the sum of here. */
const parts: readonly { code: string; name: string; of: string }[] = [
  { code: "consumption", name: "Consumption", of: "consumption" },
  { code: "solar_yield", name: "Solar yield", of: "solar_yield" },
  { code: "from_to_grid", name: "To/From grid", of: "from_to_grid" },
  { code: "generator", name: "Generator", of: "gs1" },
  { code: "soc_status", name: "Battery", of: "bst" },
];

/** The computed values of an installation; null where it has nothing to compute one from. */
export function summaries(reports: readonly Report[], now: number): object[] {
  const timestamp = lastReport(now);
  return parts.map(({ code, name, of }) => {
    const report = reports.find(({ attribute }) => attribute.code === of);
    const value = report && valueAt(report, timestamp);
    const shared = { code, description: name, idDataAttribute: null };
    if (!report || value === undefined) {
      return {
        ...shared,
        rawValue: null,
        formattedValue: null,
        textValue: null,
        timestamp: null,
        consistsOfAttributeCodes: [],
        dataAttributes: [],
      };
    }
    const { attribute, device, kind } = report;
    return {
      ...shared,
      rawValue: Number(rawValue(attribute, value)),
      formattedValue: formatValue(attribute, value),
      textValue: attribute.states?.[Number(value)] ?? null,
      ...(!attribute.states && { formatWithUnit: attribute.format }),
      timestamp,
      consistsOfAttributeCodes: [of],
      dataAttributes: [
        {
          instance: device.instance,
          dbusServiceType: kind.service,
          dbusPath: attribute.path ?? null,
          idDataAttribute: attribute.id,
          code: of,
          idDeviceType: kind.type,
        },
      ],
    };
  });
}
