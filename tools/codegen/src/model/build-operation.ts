import { buildAnswer } from "./build-answer.ts";
import { buildBody } from "./build-body.ts";
import { buildOptions } from "./build-options.ts";
import { buildPathArguments, namesInPath, pathConstants } from "./build-path.ts";
import { buildQuery } from "./build-query.ts";
import { described } from "./described.ts";
import { typeName } from "./identifiers.ts";
import { type MediaVariant, mediaVariants, successAnswers } from "./media-variants.ts";
import type { NamedOperation } from "./name-operations.ts";
import type { Operation } from "./operation.ts";
import type { ParsedOperation } from "./parsed.ts";
import { secretsOf } from "./secrets.ts";
import { thrownBy } from "./throws.ts";
import type { UniqueNames } from "./unique-names.ts";
import type { Whole } from "./whole.ts";

/** What an operation gets from the resource that it belongs to. */
export interface Belonging {
  className: string;
  /** Names of the methods so far. */
  methods: UniqueNames;
  /** Constant of the page style; undefined where the operation is not paged. */
  pageConstant: string | undefined;
}

/** The methods that an operation becomes, one for each media type. */
export function buildOperation(operation: NamedOperation, belonging: Belonging, whole: Whole): Operation[] {
  const { parsed, resource, method } = operation;
  const unsendable = parsed.parameters.find(
    (parameter) => parameter.in === "path" && parameter.style !== "simple",
  );
  if (unsendable !== undefined) {
    const message = `The path parameter ${unsendable.name} has style: ${unsendable.style}; only simple can be sent.`;
    whole.problems.add("BB010", parsed.place, message);
    return [];
  }
  const base = `${belonging.className}${typeName(method)}`;
  const query = buildQuery(parsed, `${base}Query`, whole);
  const options = buildOptions(parsed, `${base}Options`, whole);
  const pathArguments = buildPathArguments(parsed, whole);
  checkPath(parsed, whole);
  return mediaVariants(parsed, method).map((variant, index) => {
    const name =
      index === 0 ? method : belonging.methods.take(variant.method ?? `${method}${variant.suffix}`);
    const typeBase = index === 0 ? base : `${belonging.className}${typeName(name)}`;
    const body =
      variant.sent.length === 0 ? undefined : buildBody(parsed, variant.sent, `${typeBase}Body`, whole);
    return {
      ...described(parsed),
      ...returned(parsed),
      ...(parsed.extensions.streaming === undefined ? {} : { streaming: true }),
      throws: thrownBy(parsed.answers),
      ...facts(parsed, variant, whole),
      id: `${resource}.${name}`,
      resource,
      method: name,
      pathArguments,
      pathConstants: pathConstants(parsed),
      query,
      options,
      answer: buildAnswer(
        parsed,
        variant.asked,
        `${typeBase}Answer`,
        index === 0 ? belonging.pageConstant : undefined,
        whole,
      ),
      ...(body === undefined ? {} : { body }),
    };
  });
}

function facts(parsed: ParsedOperation, variant: MediaVariant, whole: Whole): Known {
  const lookup = (name: string) => whole.schemas.find((schema) => schema.name === name)?.shape;
  const { pagination } = parsed.extensions;
  const answers = parsed.answers
    .flatMap((answer) => answer.content)
    .flatMap((content) => secretsOf(content.shape, lookup));
  return {
    httpMethod: parsed.httpMethod,
    path: parsed.path,
    requestMediaTypes: parsed.requests.map((content) => content.mediaType),
    bodyRequired: parsed.bodyRequired,
    bodySecrets: [...new Set(variant.sent.flatMap((content) => secretsOf(content.shape, lookup)))],
    answerSecrets: [...new Set(answers)].sort(),
    answers: parsed.answers.map(({ status, content }) => ({
      status,
      mediaTypes: content.map(({ mediaType }) => mediaType),
    })),
    parameters: parsed.parameters,
    security: parsed.security,
    anonymous: parsed.anonymous,
    ...(pagination === undefined ? {} : { pagination }),
  };
}

const empty = /^(ok|success|successful( (response|operation))?|no content|created|accepted)\.?$/i;

function returned(parsed: ParsedOperation): { returns?: string } {
  const text = successAnswers(parsed).find((answer) => answer.content.length > 0)?.description;
  return text === undefined || empty.test(text.trim()) || text === "" ? {} : { returns: text };
}

type Known = Pick<
  Operation,
  | "httpMethod"
  | "path"
  | "requestMediaTypes"
  | "bodyRequired"
  | "bodySecrets"
  | "answerSecrets"
  | "answers"
  | "parameters"
  | "security"
  | "anonymous"
> &
  Partial<Operation>;

function checkPath(parsed: ParsedOperation, whole: Whole): void {
  const names = namesInPath(parsed.path);
  for (const parameter of parsed.parameters) {
    if (parameter.in === "path" && !names.includes(parameter.name)) {
      whole.problems.add(
        "BB012",
        parameter.place,
        `${parsed.path} has no {${parameter.name}}; the parameter is left out.`,
      );
    }
  }
}
