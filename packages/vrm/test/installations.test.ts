import { json } from "@busbar/test-support/json";
import type { Sent } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { accessToken } from "../src/index.ts";
import { stub } from "./support/stub.ts";

const me = (id: number) => json({ success: true, user: { id } });
const list = () => json({ success: true, records: [{ idSite: 404512, name: "Harbour workshop" }] });
const paths = (sent: Sent[]) => sent.map(({ path }) => path);

describe("list", () => {
  test("default: finds out who calls", async () => {
    const { vrm, sent } = stub([me(51209), list()]);
    const { records } = await vrm.installations.list();
    expect(records[0]?.name).toBe("Harbour workshop");
    expect(paths(sent)).toEqual(["/users/me", "/users/51209/installations"]);
  });

  test("behavior: asks once", async () => {
    const { vrm, sent } = stub([me(51209), list()]);
    await vrm.installations.list();
    await vrm.installations.list({ extended: 1 });
    await vrm.installations.list({ idSite: 404512 });
    expect(paths(sent).slice(1)).toEqual([
      "/users/51209/installations",
      "/users/51209/installations?extended=1",
      "/users/51209/installations?idSite=404512",
    ]);
  });

  test("args: idUser, as the path has it", async () => {
    const { vrm, sent } = stub(list());
    const { data, response } = await vrm.installations.list(22, { extended: 0 }).withResponse();
    expect(data.records).toHaveLength(1);
    expect(response.status).toBe(200);
    expect(paths(sent)).toEqual(["/users/22/installations?extended=0"]);
  });

  test("behavior: another credential is another user", async () => {
    const { vrm, sent } = stub([me(1), list(), me(2), list(), me(3), list(), list()]);
    await vrm.installations.list();
    await vrm.withAuth(accessToken("abcd")).installations.list();
    const auth = accessToken("ef01");
    await vrm.installations.list({}, { auth });
    await vrm.installations.list({}, { auth });
    expect(paths(sent).filter((path) => path !== "/users/me")).toEqual(
      [1, 2, 3, 3].map((id) => `/users/${id}/installations`),
    );
  });

  test("behavior: a question that failed is asked again", async () => {
    const down = json({ success: false, errors: "Internal error" }, { status: 500 });
    const { vrm, sent } = stub([down, me(51209), list()]);
    await expect(vrm.installations.list()).rejects.toMatchObject({
      name: "ServerError",
      operation: "users.me",
    });
    await vrm.installations.list();
    expect(paths(sent)).toEqual(["/users/me", "/users/me", "/users/51209/installations"]);
  });

  test("args: options go with both", async () => {
    const { vrm, sent } = stub([me(51209), list()]);
    await vrm.installations.list({}, { headers: { "X-Trace": "7" } });
    expect(sent.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
  });

  test("error: nobody knows who calls", async () => {
    const { vrm, sent } = stub(json({ success: true }));
    await expect(vrm.installations.list()).rejects.toThrow(
      "`idUser` of /users/{idUser}/installations is missing",
    );
    await expect(vrm.installations.list()).rejects.toMatchObject({ name: "ConfigError" });
    expect(paths(sent)).toEqual(["/users/me", "/users/me"]);
  });

  test("behavior: without a credential nobody is remembered", async () => {
    const { vrm, sent } = stub([me(51209), list(), me(22), list()]);
    await vrm.installations.list();
    await vrm.installations.list({}, { auth: false });
    await vrm.installations.list();
    expect(paths(sent).slice(2)).toEqual([
      "/users/me",
      "/users/22/installations",
      "/users/51209/installations",
    ]);
  });
});
