import type { Method } from "./call/input.ts";

/** One parameter of an operation, as the specification has it. */
export interface OperationParameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  style?: string;
  explode?: boolean;
  encoding?: string;
  type?: string;
  format?: string;
  const?: string | number | boolean;
  secret?: true;
  timeUnit?: "s" | "ms";
  /** Name of the option that carries a header parameter. */
  option?: string;
}

/** What is known of a generated method, whatever it sends. */
export interface GeneratedMethod {
  /** `resource.method`. */
  id: string;
  /** `<surface>:<id in the recorded exchanges>`; several where it is described once for several surfaces. */
  conformanceId?: string | readonly string[];
  resource: string;
  method: string;
  retry: "default" | "safe" | "never";
  secrets?: readonly string[];
  officialName?: string;
  evidence?: string;
  since?: string;
  until?: string;
  deprecated?: true;
  summary: string;
}

/** One generated method as data: what a simulator, a conformance runner or documentation needs to know of it. */
export interface Operation extends GeneratedMethod {
  httpMethod: Method;
  path: string;
  /** Arguments of the method, in order: path values, body, query; options come last. */
  arguments: { path: readonly string[]; body: boolean; query: boolean; queryRequired: boolean };
  parameters: readonly OperationParameter[];
  request?: {
    mediaTypes: readonly string[];
    mediaType: string;
    required: boolean;
    /** Members of the body that the method fills in. */
    constants?: Readonly<Record<string, unknown>>;
    secrets?: readonly string[];
  };
  responses: readonly { status: string; mediaTypes: readonly string[] }[];
  accept?: string;
  security: readonly string[];
  pagination?: Readonly<Record<string, unknown>>;
}
