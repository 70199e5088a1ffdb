/** What the runner needs of one entry of a package's operation table. */
export interface Operation {
  id: string;
  /** `<surface>:<operation of the vectors>`; several where it is described once for several surfaces. */
  conformanceId?: string | readonly string[];
  resource: string;
  method: string;
  httpMethod: string;
  path: string;
  arguments: { path: readonly string[]; body: boolean; query: boolean };
  parameters: readonly OperationParameter[];
  request?: {
    mediaType: string;
    mediaTypes?: readonly string[];
    constants?: Readonly<Record<string, unknown>>;
  };
  responses: readonly { status: string; mediaTypes: readonly string[] }[];
  accept?: string;
  pagination?: { parameter?: string; items?: string; info?: string };
}

/** A parameter of it. */
export interface OperationParameter {
  name: string;
  in: string;
  required?: boolean;
  const?: string | number | boolean;
  option?: string;
}

/** Whether the method gives a parameter its one value, so that the caller does not. */
export function isFilledIn({ required, const: value }: OperationParameter): boolean {
  return required === true && value !== undefined;
}
