import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  accessToken,
  bearer,
  demo,
  login,
  RateLimitError,
  tokenBucket,
  type Vrm,
  type VrmOptions,
} from "../src/index.ts";
import { stub } from "./support/stub.ts";

let tokens = 0;
/** A token that no other test has used, so that its bucket is full. */
function freshToken(): string {
  tokens += 1;
  return tokens.toString(16).padStart(64, "0");
}

/** A clock that stands until the test moves it. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

function client(options: VrmOptions): { vrm: Vrm; sent: unknown[] } {
  return stub(json({ success: true, user: { id: 1 } }), { rateLimit: undefined, ...options });
}

/** Makes calls and gives how many have left after some time. */
async function leaving(vrm: Vrm, calls: number, sent: unknown[], time = 0): Promise<number> {
  for (let call = 0; call < calls; call += 1) {
    vrm.users.me().catch(() => {});
  }
  await vi.advanceTimersByTimeAsync(time);
  return sent.length;
}

describe("local limit", () => {
  test("default: 200 at once, then one each 0.33 s", async () => {
    stopClock();
    const { vrm, sent } = client({ token: freshToken() });
    expect(await leaving(vrm, 205, sent)).toBe(200);
    await vi.advanceTimersByTimeAsync(329);
    expect(sent).toHaveLength(200);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(201);
    await vi.advanceTimersByTimeAsync(4 * 330);
    expect(sent).toHaveLength(205);
  });

  test("behavior: clients with the same token share it, in whatever way it was given", async () => {
    stopClock();
    const token = freshToken();
    const one = client({ token });
    expect(await leaving(one.vrm, 150, one.sent)).toBe(150);
    const other = client({ auth: accessToken(token) });
    expect(await leaving(other.vrm, 150, other.sent)).toBe(50);
    await vi.runAllTimersAsync();
  });

  test("behavior: another token has another", async () => {
    stopClock();
    const one = client({ token: freshToken() });
    expect(await leaving(one.vrm, 201, one.sent)).toBe(200);
    const view = one.vrm.withAuth(accessToken(freshToken()));
    expect(await leaving(view, 150, one.sent)).toBe(350);
    const other = client({ auth: bearer(`${freshToken()}.b.c`) });
    expect(await leaving(other.vrm, 200, other.sent)).toBe(200);
    await vi.runAllTimersAsync();
  });

  test("behavior: is remembered while it is not full, also when no client is left", async () => {
    stopClock();
    const token = freshToken();
    const send = async (calls: number) => {
      const { vrm, sent } = client({ token });
      return leaving(vrm, calls, sent);
    };
    expect(await send(200)).toBe(200);
    await vi.advanceTimersByTimeAsync(330 * 10);
    expect(await send(11)).toBe(10);
    await vi.advanceTimersByTimeAsync(330 * 300);
    expect(await send(201)).toBe(200);
    await vi.runAllTimersAsync();
  });

  test("behavior: logins share it by the name of the user, the demo account with itself", async () => {
    stopClock();
    const answer = { token: "a.b.c", success: true };
    const account = (username: string) => login({ username, password: "x" });
    for (const auth of [() => account("limit@example.com"), () => demo()]) {
      const one = stub(json(answer), { auth: auth(), rateLimit: undefined });
      // The login counts as well.
      expect(await leaving(one.vrm, 150, one.sent)).toBe(151);
      const other = stub(json(answer), { auth: auth(), rateLimit: undefined });
      expect(await leaving(other.vrm, 150, other.sent)).toBeLessThanOrEqual(51);
      await vi.runAllTimersAsync();
      await vi.advanceTimersByTimeAsync(330 * 300);
    }
  });

  test("behavior: a credential made by hand has its own", async () => {
    stopClock();
    const auth = { apply: () => {}, secrets: () => [] };
    const one = client({ auth });
    const other = client({ auth });
    expect(await leaving(one.vrm, 150, one.sent)).toBe(150);
    expect(await leaving(other.vrm, 150, other.sent)).toBe(50);
    await vi.runAllTimersAsync();
  });

  test("args: false switches it off, and withAuth leaves it so", async () => {
    stopClock();
    const { vrm, sent } = client({ token: freshToken(), rateLimit: false });
    expect(await leaving(vrm, 300, sent)).toBe(300);
    expect(await leaving(vrm.withAuth(accessToken(freshToken())), 300, sent)).toBe(600);
  });

  test("args: the user's own, which withAuth keeps", async () => {
    stopClock();
    const rateLimit = tokenBucket({ capacity: 3, interval: 100 });
    const { vrm, sent } = client({ token: freshToken(), rateLimit });
    expect(await leaving(vrm, 4, sent)).toBe(3);
    expect(await leaving(vrm.withAuth(accessToken(freshToken())), 1, sent)).toBe(3);
    await vi.runAllTimersAsync();
  });

  test("behavior: a wait that is ended gives its place back", async () => {
    stopClock();
    const { vrm, sent } = client({ token: freshToken() });
    await leaving(vrm, 200, sent);
    const controller = new AbortController();
    const call = vrm.users.me({ signal: controller.signal });
    const outcome = expect(call).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error("enough"));
    await outcome;
    expect(await leaving(vrm, 1, sent, 330)).toBe(201);
  });
});

describe("429", () => {
  const many = (headers: HeadersInit = {}) =>
    json({ success: false, errors: "Too many requests", error_code: null }, { status: 429, headers });
  const me = json({ success: true, user: { id: 1 } });

  test("behavior: Retry-After is waited for", async () => {
    stopClock();
    const { vrm, sent } = stub([many({ "Retry-After": "2" }), me], { retry: undefined });
    const call = vrm.users.me();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await call).user?.id).toBe(1);
  });

  test("behavior: without it, a pause that grows", async () => {
    stopClock();
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { vrm, sent } = stub([many(), many(), me], { retry: undefined });
    const call = vrm.users.me();
    await vi.advanceTimersByTimeAsync(499);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect((await call).user?.id).toBe(1);
  });

  test("behavior: a POST too, since a 429 was not carried out", async () => {
    const { vrm, sent } = stub([many({ "Retry-After": "0" }), json({ success: true })], { retry: undefined });
    await vrm.alarms.clear(1, { alarmId: 2 });
    expect(sent).toHaveLength(2);
  });

  test("behavior: not what moves power", async () => {
    const { vrm, sent } = stub([many({ "Retry-After": "0" }), json({ success: true })], { retry: undefined });
    await expect(vrm.dynamicEss.updateSettings(1, { isOn: true })).rejects.toMatchObject({ status: 429 });
    expect(sent).toHaveLength(1);
  });

  test("error: beyond a minute, at once, with the time", async () => {
    const { vrm } = stub(many({ "Retry-After": "3600" }), { retry: undefined });
    const { retryAt } = await failure(vrm.users.me(), RateLimitError);
    expect((retryAt as Date).getTime()).toBeGreaterThan(Date.now() + 3_500_000);
  });

  test("error: without the header there is no time", async () => {
    const { vrm } = stub(many());
    await expect(vrm.users.me()).rejects.toMatchObject({
      name: "RateLimitError",
      retryAt: undefined,
      retryable: true,
    });
  });
});
