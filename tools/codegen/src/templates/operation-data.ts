import type { BodyArgument, Operation } from "../model/operation.ts";
import type { Parameter } from "../model/parsed.ts";
import { present } from "./present.ts";

/** What `operations.ts` says about a method, members without a value left out. */
export function operationData(operation: Operation): Record<string, unknown> {
  const { pathArguments, body, query, answer, answerSecrets, parameters } = operation;
  const secrets = [
    ...answerSecrets,
    ...parameters.filter((parameter) => parameter.secret).map((parameter) => parameter.name),
  ];
  return present({
    id: operation.id,
    conformanceId: operation.conformanceId,
    resource: operation.resource,
    method: operation.method,
    httpMethod: operation.httpMethod,
    path: operation.path,
    arguments: {
      path: pathArguments.map(({ parameter }) => parameter.name),
      body: body?.given === true,
      query: query.typeName !== undefined,
      queryRequired: query.required,
    },
    parameters: parameters.map((parameter) => parameterData(parameter, operation)),
    request: body && requestData(operation, body),
    responses: operation.answers,
    accept: answer.accept ?? (answer.as === "nothing" ? undefined : "application/json"),
    security: operation.security,
    pagination: operation.pagination,
    retry: operation.retry,
    secrets: secrets.length === 0 ? undefined : secrets,
    officialName: operation.officialName,
    evidence: operation.evidence,
    since: operation.since,
    until: operation.until,
    deprecated: operation.deprecated === undefined ? undefined : true,
    summary: operation.summary,
  });
}

function requestData(operation: Operation, body: BodyArgument): Record<string, unknown> {
  const { bodySecrets, requestMediaTypes, bodyRequired } = operation;
  const { mediaType, constants } = body;
  return present({
    mediaTypes: requestMediaTypes,
    mediaType,
    required: bodyRequired,
    constants: Object.keys(constants).length === 0 ? undefined : constants,
    secrets: bodySecrets.length === 0 ? undefined : bodySecrets,
  });
}

function parameterData(parameter: Parameter, operation: Operation): Record<string, unknown> {
  const { shape, style, explode } = parameter;
  const usual = parameter.in === "query" ? style === "form" && explode : style === "simple" && !explode;
  return present({
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    style: usual ? undefined : style,
    explode: usual ? undefined : explode,
    encoding: encodingOf(parameter, operation),
    type: parameter.type,
    format: shape.about?.format,
    const: shape.kind === "literal" ? shape.value : undefined,
    secret: parameter.secret,
    timeUnit: parameter.timeUnit,
    option: optionOf(parameter, operation),
  });
}

function encodingOf(parameter: Parameter, operation: Operation): string | undefined {
  const inPath = operation.pathArguments.find((argument) => argument.parameter === parameter)?.encoder;
  const { encoders } = operation.query;
  const inQuery =
    parameter.in === "query" && Object.hasOwn(encoders, parameter.name)
      ? encoders[parameter.name]
      : undefined;
  return inQuery ?? inPath ?? (parameter.json ? "json" : undefined);
}

function optionOf(parameter: Parameter, operation: Operation): string | undefined {
  if (parameter.in !== "header") {
    return undefined;
  }
  const tags: Record<string, string> = { "if-match": "ifMatch", "if-none-match": "ifNoneMatch" };
  const own = operation.options.headers.find((header) => header.parameter === parameter);
  return own?.name ?? tags[parameter.name.toLowerCase()];
}
