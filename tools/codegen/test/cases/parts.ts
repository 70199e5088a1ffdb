/** Parts of specifications that several cases have. */
export const item = "{ type: object, properties: { id: { type: integer } } }";

export const done = "responses: { '204': { description: Done. } }";

export const json = (schema: string): string =>
  `responses: { '200': { description: The answer., content: { application/json: { schema: ${schema} } } } }`;

export const queried = (parameter: string): string => `paths:
  /logs:
    get:
      operationId: logs.list
      parameters: [${parameter}]
      ${done}`;

export const listing = (input: string, argument = "query?: LogsListQuery, "): string => `
  list(${argument}options?: CallOptions): Call<void> {
    return call(this, "list", "GET", "/logs", ${input});
  }`;
