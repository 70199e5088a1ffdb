import type { Rule } from "./rule.ts";

/** A version that ours accepts is no error, although the official client refuses it. */
export const acceptedVersion: Rule = (scenario) => {
  const body = scenario.exchanges.at(-1)?.answer.body as
    | { versions?: { bemserver_api?: string } }
    | undefined;
  return scenario.outcome.error?.code === "api_version" &&
    /^0\.2[67]\./.test(body?.versions?.bemserver_api ?? "")
    ? { ...scenario, outcome: { kind: "value", value: null } }
    : undefined;
};

/** A version that does not fit is an error of its own class; it comes from no failed answer. */
export const versionError: Rule = (scenario) =>
  scenario.outcome.error?.code === "api_version"
    ? { ...scenario, outcome: { kind: "error", error: { class: "version", status: null } } }
    : undefined;
