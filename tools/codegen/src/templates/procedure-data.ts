import type { Procedure, ProcedureArgument } from "../model/procedure.ts";
import { present } from "./present.ts";

/** What `operations.ts` says about a method that calls a procedure, members without a value left out. */
export function procedureData(procedure: Procedure): Record<string, unknown> {
  const { deprecated, failures, result, keyed, secrets } = procedure;
  return present({
    kind: "rpc",
    id: procedure.id,
    conformanceId: procedure.conformanceId,
    resource: procedure.resource,
    method: procedure.method,
    procedure: procedure.procedure,
    arguments: procedure.arguments.map(argumentData),
    result: result !== undefined,
    secretResult: procedure.secretResult || undefined,
    statuses: procedure.statuses,
    failures: failures === undefined ? undefined : true,
    resultKeys: keyed,
    longPoll: procedure.longPoll,
    retry: procedure.retry,
    secrets: secrets.length === 0 ? undefined : secrets,
    officialName: procedure.officialName,
    evidence: procedure.evidence,
    since: procedure.since,
    until: procedure.until,
    deprecated: deprecated === undefined ? undefined : true,
    summary: procedure.summary,
  });
}

function argumentData({
  name,
  constant,
  parameter,
  times,
  secret,
}: ProcedureArgument): Record<string, unknown> {
  const seconds = times.s.length === 0 ? {} : { s: times.s };
  const milliseconds = times.ms.length === 0 ? {} : { ms: times.ms };
  const units = { ...seconds, ...milliseconds };
  return present({
    name: parameter.name,
    argument: name,
    required: parameter.required,
    const: constant,
    default: parameter.sendDefault,
    times: Object.keys(units).length === 0 ? undefined : units,
    secret: secret ? true : undefined,
  });
}
