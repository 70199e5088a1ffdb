import { expect, test } from "vitest";
import { build, inFolder } from "./support/build.ts";
import { editor, editorOptions, emitDeclarations } from "./support/editor.ts";
import { squash } from "./support/excerpt.ts";
import { argument, openrpc } from "./support/openrpc.ts";
import { writeAll } from "./support/type-check.ts";

const given = openrpc(
  [
    `{ name: info, summary: Tells about it., params: [${argument("id", "{ type: string }", "required: true")}, ${argument("options", '{ $ref: "#/components/schemas/InfoOptions", default: {} }', "x-send-default: true")}], x-result-keys: { argument: options, none: all }, result: { name: info, schema: { $ref: "#/components/schemas/Info" } } }`,
    `{ name: listing, params: [${argument("types", '{ type: array, items: { $ref: "#/components/schemas/Kind" } }', "required: true")}], x-result-keys: { argument: types }, result: { name: found, schema: { $ref: "#/components/schemas/Listing" } } }`,
  ],
  `{
    Kind: { type: string, enum: [client, port] },
    InfoOptions: { type: object, properties: { basic: { const: true, description: Type and status. }, key: { const: true } } },
    Info: { type: object, properties: { basic: { type: string }, key: { type: string } } },
    Listing: { type: object, properties: { client: { type: array, items: { type: string } }, port: { type: array, items: { type: string } } } },
  }`,
);

const program = `import { Rpc } from "./dist/index.js";
declare const rpc: Rpc;
const part = await rpc.info("a", { basic: true });
const whole = await rpc.info("a");
const found = await rpc.listing(["client"]);
rpc.info("a", { key: true, });
rpc.listing([""]);
`;

test("results that follow from an argument are readable where they are used", () =>
  inFolder({}, async (folder) => {
    writeAll(folder, [
      ["package.json", '{ "type": "module" }'],
      ...(await build(given, { output: "src" })).files,
    ]);
    emitDeclarations(folder);
    const service = editor(folder, "program.ts", program, editorOptions);
    const { signature, documentation } = service.hover("rpc.info");
    expect(squash(signature)).toBe(
      '(method) Rpc.info<{ readonly basic: true; }>(id: string, infoOptions?: { readonly basic: true; } | undefined, options?: RpcCallOptions): Call<Pick<Required<Info>, "basic">>',
    );
    expect(documentation).toBe("Tells about it.");
    expect(service.hover("const part").signature).toBe('const part: Pick<Required<Info>, "basic">');
    expect(service.hover("const whole").signature).toBe("const whole: Info");
    expect(service.hover("const found").signature).toBe('const found: Pick<Required<Listing>, "client">');
    expect(service.completions("{ key: true, ")).toEqual(["basic"]);
    expect(service.completions(';\nrpc.listing(["')).toEqual(["client", "port"]);
  }));
