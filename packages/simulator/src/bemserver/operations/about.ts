import type { Operation } from "../context.ts";

/** Versions of the core, by version of the API. */
const cores: Readonly<Record<string, string>> = { "0.27": "0.22.0", "0.26": "0.22.0", "0.25": "0.20.0" };

/** What runs on the server. */
export const about: Operation = ({ version }) => {
  const full = version.split(".").length < 3 ? `${version}.0` : version;
  const core = cores[full.split(".").slice(0, 2).join(".")] ?? "0.22.0";
  return { status: 200, body: { versions: { bemserver_core: core, bemserver_api: full } } };
};
