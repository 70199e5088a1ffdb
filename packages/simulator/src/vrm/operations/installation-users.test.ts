import { describe, expect, test } from "vitest";
import { now, openVrm, sites } from "../../../test/vrm/client.ts";

const at = `/installations/${sites.harbour}`;
const [ada, bob, eve] = [51_209, 51_300, 51_377];
const failure = (code: string) => ({
  status: 200,
  body: { success: false, error_code: code, errors: [expect.any(String)] },
});

test("who has access, or may get it", async () => {
  const { body } = await openVrm().ask(`GET ${at}/users`);
  expect(body.users).toMatchObject([
    { idUser: ada, accessLevel: 1 },
    { idUser: bob, accessLevel: 0 },
  ]);
  expect(body.pending).toEqual([{ idUser: eve, name: "Eve Example", email: "eve@example.com" }]);
  expect(body.userGroups).toEqual([{ idUserGroup: 77, name: "Service", accessLevel: 2 }]);
});

test("whoever only watches sees himself", async () => {
  const { body } = await openVrm().ask(`GET ${at}/users`, { as: "bob" });
  expect([body.users.length, body.users[0].idUser, body.pending, body.userGroups]).toEqual([1, bob, [], []]);
});

test("invited, with other rights", async () => {
  const { ask } = openVrm();
  const body = { name: "Olga", email: "olga@example.com", accessLevel: 0 };
  const { user, data } = (await ask(`POST ${at}/invite`, { body })).body;
  expect([user, data]).toEqual([
    false,
    { ...body, idUser: 0, idSite: sites.harbour, created: now, idInvite: expect.any(Number) },
  ]);
  expect((await ask(`POST ${at}/invite`, { body: { ...body, email: "eve@example.com" } })).body.user).toBe(
    true,
  );
  const rights = { email: ["olga@example.com", "nobody@example.com"], accessLevel: [2, 1] };
  expect((await ask(`POST ${at}/invite-rights`, { body: rights })).body.records).toEqual({
    "olga@example.com": true,
    "nobody@example.com": false,
  });
  expect((await ask(`GET ${at}/users`)).body.invites[0]).toMatchObject({
    email: "olga@example.com",
    accessLevel: 2,
  });
  expect((await ask(`POST ${at}/invite`, { body: { ...body, email: "olga" } })).status).toBe(422);
});

describe("unlink", () => {
  test("takes access away", async () => {
    const { ask } = openVrm();
    expect((await ask(`POST ${at}/unlink-user`, { body: { idUser: bob } })).body.success).toBe(true);
    expect((await ask(`GET ${at}/users`, { as: "bob" })).status).toBe(403);
  });

  test("who only watches may leave, and send nobody away", async () => {
    const { ask } = openVrm();
    expect((await ask(`POST ${at}/unlink-user`, { as: "bob", body: { idUser: ada } })).status).toBe(403);
    expect((await ask(`POST ${at}/unlink-user`, { as: "bob", body: { idUser: bob } })).body.success).toBe(
      true,
    );
  });

  test("200 and a failure: the last one with full control, one who is not there", async () => {
    const { ask } = openVrm();
    expect(await ask(`POST ${at}/unlink-user`, { body: { idUser: ada } })).toMatchObject(
      failure("min_one_admin_required"),
    );
    expect(await ask(`POST ${at}/unlink-user`, { body: { idUser: eve } })).toMatchObject(
      failure("user_not_unlinked"),
    );
  });
});

test("rights: set entry by entry, and somebody keeps full control", async () => {
  const { ask, portal } = openVrm();
  const set = (body: unknown) => ask(`POST ${at}/user-rights`, { body });
  expect((await set({ idUser: [ada, bob], accessLevel: [2, 1] })).body).toEqual({ success: true });
  expect([...(portal.sites.get(sites.harbour)?.access ?? [])]).toEqual([
    [ada, 2],
    [bob, 1],
  ]);
  expect(await set({ idUser: [bob], accessLevel: [0] })).toMatchObject(failure("min_one_admin_required"));
  for (const body of [{ idUser: [bob] }, { idUser: [ada, bob], accessLevel: [1] }, {}]) {
    expect(await set(body)).toMatchObject(failure("accesslevel_and_user_required"));
  }
  expect(await ask(`POST ${at}/invite-rights`, { body: { email: ["a"] } })).toMatchObject(
    failure("accesslevel_and_invite_keys_required"),
  );
});

test("teams: linked, changed, taken away; 404 for others", async () => {
  const { ask } = openVrm();
  const set = (idUserGroup: number, accessLevel: number | null) =>
    ask(`POST ${at}/user-group-access-level`, { body: { idUserGroup, accessLevel } });
  expect((await set(78, 1)).status).toBe(404);
  await ask(`POST ${at}/link-user-groups`, { body: { userGroups: [{ idUserGroup: 78, accessLevel: 0 }] } });
  expect([(await set(78, 1)).status, (await set(77, null)).status]).toEqual([200, 200]);
  expect((await ask(`GET ${at}/users`)).body.userGroups).toMatchObject([{ idUserGroup: 78, accessLevel: 1 }]);
  const unknown = { userGroups: [{ idUserGroup: 9, accessLevel: 0 }] };
  expect((await ask(`POST ${at}/link-user-groups`, { body: unknown })).status).toBe(404);
});
