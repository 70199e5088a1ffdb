import { expect, test } from "vitest";
import { compareParts } from "./compare-parts.ts";

const part = { name: "sites_csv", filename: "sites_csv", contentType: null, text: "é" };

async function sent(
  ...files: [name: string, content: BlobPart, filename?: string][]
): Promise<[Uint8Array<ArrayBuffer>, string | null]> {
  const form = new FormData();
  for (const [name, content, filename] of files) {
    if (filename === undefined) {
      form.append(name, String(content));
    } else {
      form.append(name, new Blob([content]), filename);
    }
  }
  const response = new Response(form);
  return [new Uint8Array(await response.arrayBuffer()), response.headers.get("content-type")];
}

test.each([
  ["equal", [part], [["sites_csv", "é", "sites_csv"]], []],
  ["file that nobody named", [part], [["sites_csv", "é", "blob"]], []],
  [
    "file with a name of its own",
    [{ ...part, filename: "s.csv" }],
    [["sites_csv", "é", "t.csv"]],
    ["body[0].filename"],
  ],
  ["field instead of a file", [part], [["sites_csv", "é"]], ["body[0].filename"]],
  ["other name", [part], [["zones_csv", "é", "x"]], ["body[0].name"]],
  ["other content", [part], [["sites_csv", "e\n", "x"]], ["body[0].content"]],
  ["lost part", [part, part], [["sites_csv", "é", "x"]], ["body[1]"]],
  [
    "added part",
    [part],
    [
      ["sites_csv", "é", "x"],
      ["zones_csv", "", "x"],
    ],
    ["body[1]"],
  ],
  ["bytes", [{ ...part, text: undefined, base64: "yQ==" }], [["sites_csv", new Uint8Array([0xc9]), "x"]], []],
] as [string, unknown[], Parameters<typeof sent>, string[]][])("%s", async (_, expected, files, where) => {
  const found = await compareParts(expected, ...(await sent(...files)));
  expect(found.map((one) => one.where)).toEqual(where);
});

test("no multipart body", async () => {
  const found = await compareParts([part], new TextEncoder().encode("é"), "text/csv");
  expect(found).toEqual([{ where: "body", expected: "1 parts", actual: "é" }]);
});
