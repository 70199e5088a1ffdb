import { expect, test } from "vitest";
import { openVrm, sites } from "../../../test/vrm/client.ts";

const { harbour, boat } = sites;
const tags = `/installations/${harbour}/tags`;

test("by who gave them, or only some; without any an empty list", async () => {
  const { ask } = openVrm();
  expect((await ask(`GET ${tags}`)).body).toEqual({
    success: true,
    tags: { predefined: ["ESS"], user: ["rental"] },
  });
  expect((await ask(`GET ${tags}?filter=user`)).body.tags).toEqual({ user: ["rental"] });
  expect((await ask(`GET ${tags}?filter=team`)).body.tags).toEqual([]);
  expect((await ask(`GET /installations/${boat}/tags`)).body.tags).toEqual([]);
  expect((await ask(`GET ${tags}?filter=me`)).status).toBe(400);
});

test("given and taken, with the body of a DELETE", async () => {
  const { ask } = openVrm();
  const body = { tag: "Süd/✓", source: "user" };
  const answer = { success: true, idSite: harbour, data: [body] };
  expect((await ask(`PUT ${tags}`, { body })).body).toEqual(answer);
  expect((await ask(`PUT ${tags}`, { body })).body).toEqual(answer);
  expect((await ask(`GET ${tags}`)).body.tags.user).toEqual(["rental", "Süd/✓"]);
  expect((await ask(`DELETE ${tags}`, { body })).body).toEqual(answer);
  expect((await ask(`DELETE ${tags}`, { body })).status).toBe(404);
  expect((await ask(`DELETE ${tags}`)).body.errors).toEqual({ tag: "is required", source: "is required" });
});

test("400: an empty one", async () => {
  expect((await openVrm().ask(`PUT ${tags}`, { body: { tag: "", source: "user" } })).body.errors).toEqual({
    tag: "must not be empty",
  });
});
