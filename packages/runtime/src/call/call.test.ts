import { inspect } from "node:util";
import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { probe } from "../../test/support/probe.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { unhandledBy } from "../../test/support/unhandled.ts";
import { ConfigError } from "../errors/local-errors.ts";
import { Call } from "./call.ts";

const failing = () => probe({ fetch: stub(answerJson({}, { status: 404 })) });

test("default", async () => {
  const call = probe({ fetch: stub(answerJson({ id: 1 })) }).get();
  expect(call).toBeInstanceOf(Call);
  expect(await call).toEqual({ id: 1 });
  expect(await call).toEqual({ id: 1 });
});

test("behavior: starts by itself, once", async () => {
  const fetch = stub(new Response(null, { status: 204 }));
  const call = probe({ fetch }).send("DELETE");
  expect(fetch.sent).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(fetch.sent).toHaveLength(1);
  await Promise.all([call, call.then(), call.withResponse()]);
  expect(fetch.sent).toHaveLength(1);
});

test("behavior: `withResponse` gives value, response and ETag", async () => {
  const fetch = stub(answerJson({ id: 1 }, { headers: { ETag: '"1"', "X-Count": "3" } }));
  const { data, response, etag } = await probe({ fetch }).get().withResponse();
  expect(data).toEqual({ id: 1 });
  expect(etag).toBe('"1"');
  expect(response.headers.get("x-count")).toBe("3");
});

test("behavior: the response can still be read in every way", async () => {
  const fetch = stub(answerJson({ id: 1 }));
  const { response } = await probe({ fetch }).get().withResponse();
  expect(response.bodyUsed).toBe(false);
  expect(await response.clone().text()).toBe('{"id":1}');
  expect(
    await response
      .clone()
      .blob()
      .then((blob) => blob.size),
  ).toBe(8);
  expect(await response.clone().arrayBuffer()).toHaveProperty("byteLength", 8);
  expect(await response.json()).toEqual({ id: 1 });
});

test("behavior: `catch` and `finally` are those of a promise", async () => {
  const steps: string[] = [];
  expect(
    await failing()
      .get()
      .catch(() => "caught"),
  ).toBe("caught");
  await caught(
    failing()
      .get()
      .finally(() => steps.push("finally")),
  );
  expect(
    await probe({ fetch: stub(answerJson({ id: 1 })) })
      .get()
      .finally(),
  ).toEqual({ id: 1 });
  expect(steps).toEqual(["finally"]);
});

test("behavior: `response()` gives the unread response", async () => {
  const fetch = stub(answerJson({ id: 1 }));
  const call = probe({ fetch }).get();
  const response = await call.response();
  expect(await response.json()).toEqual({ id: 1 });
  expect(await call.response()).toBe(response);
});

test("error: `response()` after the call has started", async () => {
  const call = probe({ fetch: stub(answerJson({ id: 1 })) }).get();
  await call;
  expect(await caught(call.response())).toMatchInlineSnapshot(`
    [ConfigError: \`response()\` takes the body.
    Ask for it at once, and alone.]
  `);
});

test("error: the value of a call whose body was taken", async () => {
  const call = probe({ fetch: stub(answerJson({ id: 1 })) }).get();
  await call.response();
  expect(await caught(call)).toMatchInlineSnapshot(`
    [ConfigError: \`response()\` takes the body.
    Ask for it at once, and alone.]
  `);
  expect(await caught(call.withResponse())).toBeInstanceOf(ConfigError);
});

test("error: `response()` of a failed call", async () => {
  expect(await caught(failing().get().response())).toHaveProperty("status", 404);
});

test("behavior: a failure that nobody handles is reported, once", async () => {
  const reported = await unhandledBy(() => {
    failing().send("DELETE");
  });
  expect(reported).toEqual([expect.objectContaining({ status: 404 })]);
});

test.each([
  ["then", (call: Call<unknown>) => call.then()],
  ["finally", (call: Call<unknown>) => call.finally()],
  ["withResponse", (call: Call<unknown>) => call.withResponse()],
  ["response", (call: Call<unknown>) => call.response()],
])("behavior: a failure of `%s` that nobody handles is reported, once", async (_, use) => {
  const reported = await unhandledBy(() => {
    use(failing().get());
  });
  expect(reported).toEqual([expect.objectContaining({ status: 404 })]);
});

test.each([
  ["catch", (call: Call<unknown>) => call.catch(() => {})],
  ["then", (call: Call<unknown>) => call.then(undefined, () => {})],
  ["await", async (call: Call<unknown>) => caught(call)],
  ["withResponse", (call: Call<unknown>) => call.withResponse().catch(() => {})],
  ["response", (call: Call<unknown>) => call.response().catch(() => {})],
  ["Promise.allSettled", (call: Call<unknown>) => Promise.allSettled([call])],
])("behavior: a failure handled by `%s` is not reported", async (_, use) => {
  const reported = await unhandledBy(() => {
    use(failing().get());
  });
  expect(reported).toEqual([]);
});

test("behavior: shows nothing of what it sends", () => {
  const call = probe({ fetch: stub() }).send("POST", { body: { password: "hunter22" } });
  expect(inspect(call, { showHidden: true, depth: 9 })).not.toContain("hunter22");
  expect(JSON.stringify(call)).toBe("{}");
});
