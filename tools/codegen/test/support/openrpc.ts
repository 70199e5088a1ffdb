/** An OpenRPC document around its methods, each a mapping in flow style, and its schemas. */
export function openrpc(methods: readonly string[], schemas = "{}"): string {
  return `openrpc: 1.3.2
info: { title: Mini, version: "1" }
x-rpc-envelope: { path: /rpc, calls: calls, id: id, procedure: procedure, arguments: arguments, status: status, ok: ok, result: result, error: error }
methods:
${methods.map((method) => `  - ${method}`).join("\n")}
components: { schemas: ${schemas} }
`;
}

/** An argument of a method. */
export function argument(name: string, schema: string, more = ""): string {
  return `{ name: ${name}, schema: ${schema}${more === "" ? "" : `, ${more}`} }`;
}
