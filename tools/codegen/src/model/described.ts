import type { Described } from "./operation.ts";
import type { Extensions } from "./parsed.ts";

/** What every kind of operation is described by. */
interface Source {
  summary: string;
  description?: string;
  deprecated?: true;
  extensions: Extensions;
  place: Described["place"];
}

/** What documentation says about a method, from what the specification says about its operation. */
export function described(source: Source): Omit<Described, "id" | "resource" | "method" | "throws"> {
  const { since, until, officialName, evidence, conformanceId, retry, timeout, longPoll } = source.extensions;
  const deprecated =
    until === undefined ? (source.deprecated ? "Superseded." : undefined) : `Only on servers up to ${until}.`;
  return {
    summary: source.summary,
    place: source.place,
    retry: retry ?? "default",
    ...(source.description === undefined || source.description === source.summary
      ? {}
      : { description: source.description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(officialName === undefined ? {} : { officialName }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(conformanceId === undefined ? {} : { conformanceId }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(longPoll === undefined ? {} : { longPoll }),
  };
}
