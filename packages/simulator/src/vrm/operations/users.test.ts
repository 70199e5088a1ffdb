import { describe, expect, test } from "vitest";
import { now, openVrm } from "../../../test/vrm/client.ts";

const tokens = "/users/51209/accesstokens";

describe.for([
  ["the current paths", `POST ${tokens}`, `GET ${tokens}`, (id: unknown) => `DELETE ${tokens}/${id}`],
  [
    "the paths of 2025",
    `POST ${tokens}/create`,
    `GET ${tokens}/list`,
    (id: unknown) => `GET ${tokens}/${id}/revoke`,
  ],
] as const)("access tokens by %s", ([, create, list, remove]) => {
  test("created, shown once, used, listed and revoked", async () => {
    const { ask } = openVrm();
    const { token, idAccessToken } = (await ask(create, { body: { name: "report", expiry: now + 3600 } }))
      .body;
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect((await ask("GET /users/me", { as: `Token ${token}` })).body.user.idAccessToken).toBe(
      idAccessToken,
    );
    const listed = (await ask(list)).body.tokens;
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(["busbar", "report"]);
    expect(listed[1]).toEqual({
      name: "report",
      idAccessToken,
      createdOn: now,
      scope: "FULL_ACCESS",
      expires: now + 3600,
      lastSeen: now,
      lastSuccessfulAuth: now,
    });
    expect((await ask(remove(idAccessToken))).body).toEqual({ success: true, data: { removed: 1 } });
    expect(await ask(remove(idAccessToken))).toMatchObject({
      status: 404,
      body: { errors: "Token not found" },
    });
  });

  test("*: all of them, the one that is used included, and none of others", async () => {
    const { ask, portal } = openVrm();
    await ask(create, { body: { name: "report" } });
    expect((await ask(remove("*"))).body.data.removed).toBe(2);
    expect((await ask("GET /users/me")).status).toBe(401);
    expect(portal.accessTokens.map(({ name }) => name)).toEqual(["wall display"]);
  });

  test.for([
    ["a name that is taken", { name: "busbar" }, { name: "is already in use" }],
    ["an end that is past", { name: "report", expiry: now }, { expiry: "must be in the future" }],
  ] as const)("422: %s", async ([, body, errors]) => {
    expect(await openVrm().ask(create, { body })).toMatchObject({ status: 422, body: { errors } });
  });
});

test("seed: the same tokens for the same one", async () => {
  const create = async (seed: number): Promise<string> =>
    (await openVrm({ seed }).ask(`POST ${tokens}`, { body: { name: "report" } })).body.token;
  expect(await create(5)).toBe(await create(5));
  expect(await create(5)).not.toBe(await create(6));
});

test("invites: what waits, or nothing of each kind", async () => {
  const { ask } = openVrm();
  const { data } = (await ask("GET /users/51209/invites")).body;
  expect(data.requestsInstallations).toMatchObject([{ idSite: 404_512, inviteeName: "Eve Example" }]);
  expect(Object.values((await ask("GET /users/51300/invites", { as: "bob" })).body.data)).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
