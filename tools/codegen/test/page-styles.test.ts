import { expect, test } from "vitest";
import { paging } from "./cases/paging.ts";
import { resourceOf } from "./support/build.ts";
import { squash } from "./support/excerpt.ts";

const constants = async (index: number): Promise<string[]> => {
  const module = (await resourceOf(paging[index]?.[1].given ?? "")) ?? "";
  return [...module.matchAll(/^const .*;$/gm)].map(([line]) => squash(line));
};

test("page styles with what is known of sizes", async () => {
  expect(await constants(0)).toMatchInlineSnapshot(`
    [
      "const pages = /* @__PURE__ */ offset({ parameter: "offset", size: "limit", usual: 5, most: 1000 });",
      "const pages2 = /* @__PURE__ */ countedPages({ parameter: "page", size: "limit", usual: 5, most: 1000 });",
      "const pages3 = /* @__PURE__ */ cursor({ parameter: "page", info: "", next: "next" });",
      "const pages4 = /* @__PURE__ */ cursor({ parameter: "page", next: "mark", more: "more" });",
      "const pages5 = /* @__PURE__ */ link({ parameter: "offset", size: "limit" });",
      "const pages6 = /* @__PURE__ */ offset({ parameter: "offset", size: "page", needsSize: true, info: "/meta", total: "count" });",
      "const pages7 = /* @__PURE__ */ link({ parameter: "page" });",
    ]
  `);
});

test("a page style that reads lines of text", async () => {
  expect(await constants(1)).toMatchInlineSnapshot(`
    [
      "const pages = /* @__PURE__ */ offset({ parameter: "offset", size: "limit", usual: 5, most: 1000, read: columns({ names: ["id"], gives: "values" }) });",
    ]
  `);
});
