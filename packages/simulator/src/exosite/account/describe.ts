import type { Description, ResourceType } from "./resource.ts";

const limits = [
  "client",
  "dataport",
  "datarule",
  "disk",
  "dispatch",
  "email",
  "email_bucket",
  "http",
  "http_bucket",
  "share",
  "sms",
  "sms_bucket",
  "xmpp",
  "xmpp_bucket",
];
const noLimits = Object.fromEntries(limits.map((name) => [name, 0]));

/** Limits that let a client own and use what its owner may. */
export const inheritedLimits: Readonly<Record<string, "inherit">> = Object.fromEntries(
  limits.map((name) => [name, "inherit" as const]),
);

const common = { meta: "", name: "", public: false };
const series = {
  ...common,
  preprocess: [],
  retention: { count: "infinity", duration: "infinity" },
  subscribe: null,
} as const;

/** What a description has unless it is given; members that are not here are not known, and ignored. */
const defaults: Readonly<Record<ResourceType, Description>> = {
  client: { ...common, limits: noLimits, locked: false },
  dataport: { ...series, format: "string" },
  datarule: { ...series, format: "string", rule: {} },
  dispatch: { ...series, locked: false, message: "", method: "email", recipient: "", subject: "" },
};

/** A whole description: what is given, limits and retention merged member by member, over what is there. */
export function describeResource(
  type: ResourceType,
  given: Readonly<Record<string, unknown>>,
  before: Description = defaults[type],
): Description {
  const members = Object.entries(before).map(([name, old]) => {
    const value = given[name];
    if (value === undefined) {
      return [name, old];
    }
    return [name, name === "limits" || name === "retention" ? mergeKnown(name, old as object, value) : value];
  });
  return Object.fromEntries(members) as Description;
}

function mergeKnown(name: string, old: object, given: unknown): object {
  const known = name === "limits" ? limits : ["count", "duration"];
  return {
    ...old,
    ...Object.fromEntries(Object.entries(given as object).filter(([member]) => known.includes(member))),
  };
}
