/** What the runner needs of one entry of a package's operation table. */
export interface Operation {
  id: string;
  /** `<surface>:<operation of the vectors>`. */
  conformanceId?: string | readonly string[];
  resource: string;
  method: string;
  httpMethod: string;
  path: string;
  arguments: { path: readonly string[]; body: boolean; query: boolean };
  parameters: readonly { name: string; in: string; option?: string }[];
  request?: { mediaType: string };
  responses: readonly { status: string; mediaTypes: readonly string[] }[];
  accept?: string;
  pagination?: { parameter?: string };
}
