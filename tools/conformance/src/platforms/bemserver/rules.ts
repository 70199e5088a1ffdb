import type { Rule } from "../../deliberate/rule.ts";

/** A version that ours accepts is what the check gives, also where the official client refuses it. */
const acceptedVersion: Rule = (scenario) => {
  const body = scenario.exchanges.at(-1)?.answer.body as
    | { versions?: { bemserver_api?: string } }
    | undefined;
  const version = body?.versions?.bemserver_api ?? "";
  return /^0\.2[67]\./.test(version)
    ? { ...scenario, outcome: { kind: "value", value: version } }
    : undefined;
};

/** A version that does not fit is an error of its own class; it comes from no failed answer. */
const versionError: Rule = (scenario) =>
  scenario.outcome.error?.code === "api_version"
    ? { ...scenario, outcome: { kind: "error", error: { class: "version", status: null } } }
    : undefined;

/** Rules of `deliberate.json` for what only BEMServer has. */
export const rules: Readonly<Record<string, Rule>> = { acceptedVersion, versionError };
