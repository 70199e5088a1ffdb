import { failure } from "@busbar/test-support/failure";
import { keptLines } from "@busbar/test-support/kept-lines";
import { revealed } from "@busbar/test-support/revealed";
import type { Answer } from "@busbar/test-support/stub-fetch";
import { expect, test } from "vitest";
import { BufferedWriter, type Exosite, type ExositeOptions, googleCode } from "../src/index.ts";
import { answer, stub } from "./support/stub.ts";

/** Every secret begins with the same word. */
const planted = [
  "hush-cik",
  "hush-token",
  "hush-vendor",
  "hush-user-token",
  "hush-pass:ü",
  "hush-code",
  "hush-new",
  "hush-google",
];

/** A platform that says what it was told, as a debugging proxy would. */
const told = async (request: Request) =>
  JSON.stringify({
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
    url: request.url,
  });
const echo: Answer = async (request) => answer(await told(request), { status: 409 });
const echoJson: Answer = async (request) =>
  answer(JSON.stringify({ error: { code: 501, message: await told(request) } }), {
    type: "application/json",
  });
const echoCall: Answer = async (request) => {
  const error = { code: 501, message: await told(request), context: "arguments" };
  return answer(JSON.stringify([{ id: 0, status: "fail", error }]), { type: "application/json" });
};
/** As one does that reads the credential from its header, and tells of nothing else. */
const echoToken: Answer = (request) => {
  const token = request.headers.get("authorization")?.replace(/^\w+ /, "");
  return answer(`Unknown: ${token}`, { status: 403 });
};
const garbled: Answer = async (request) => answer(`<html>${await told(request)}`, { type: "text/html" });
/** An excerpt has 200 characters: here the calls are among them. */
const garbledCalls: Answer = async (request) =>
  answer(`<html>${await request.text()}`, { type: "text/html" });
const broken: Answer = async (request) => {
  throw new TypeError(`fetch failed for ${await told(request)}`);
};

type Call = (exosite: Exosite) => Promise<unknown>;
const read: Call = ({ rpc }) => rpc.read({ alias: "a" });
const models: Call = ({ provision }) => provision.models.list();
const themes: Call = ({ portals }) => portals.themes.list();

test.each<[name: string, options: ExositeOptions, call: Call, answers: Answer]>([
  ["rpc, cik: echoed by a call", { cik: "hush-cik" }, read, echoCall],
  ["rpc, cik: echoed instead of answers", { cik: "hush-cik" }, read, echoJson],
  ["rpc, cik: echoed with a status", { cik: "hush-cik" }, read, echo],
  ["rpc, cik: connection lost", { cik: "hush-cik" }, read, broken],
  ["rpc, cik: no JSON", { cik: "hush-cik" }, read, garbled],
  ["rpc, token: echoed by a call", { token: "hush-token" }, read, echoCall],
  [
    "rpc, another CIK",
    { cik: "hush-cik" },
    ({ rpc }) => rpc.as({ cik: "hush-new" }).read({ alias: "a" }),
    echoCall,
  ],
  [
    "rpc, a share code in the arguments",
    { cik: "hush-cik" },
    ({ rpc }) => rpc.share({ alias: "a" }, { code: "hush-code" }),
    echoCall,
  ],
  [
    "rpc, a buffer that cannot be emptied",
    { cik: "hush-cik" },
    async ({ rpc }) => {
      const writer = new BufferedWriter(rpc, { attempts: 1 });
      await writer.write({ alias: "a" }, 1);
      await writer.close();
    },
    broken,
  ],
  ["data: echoed", { cik: "hush-cik" }, ({ data }) => data.read({ aliases: ["a"] }), echo],
  ["data: connection lost", { cik: "hush-cik" }, ({ data }) => data.read({ aliases: ["a"] }), broken],
  ["provision, cik: echoed", { provision: { cik: "hush-cik" } }, models, echo],
  ["provision, token: echoed", { provision: { token: "hush-vendor" } }, models, echo],
  ["provision, token: connection lost", { provision: { token: "hush-vendor" } }, models, broken],
  [
    "provision, a share code in the body",
    { provision: { cik: "hush-cik" } },
    ({ provision }) => provision.models.create({ model: "m", code: "hush-code" }),
    echo,
  ],
  ["portals, password: echoed", { portals: { user: "ada", password: "hush-pass:ü" } }, themes, echo],
  ["portals, token: echoed", { portals: { token: "hush-user-token" } }, themes, echo],
  ["portals, token: echoed alone", { portals: { token: "hush-user-token" } }, themes, echoToken],
  [
    "portals, a code of Google: echoed alone",
    { portals: { token: "hush-user-token" } },
    ({ portals }) => portals.userTokens.getByGoogle({ auth: googleCode("hush-google") }),
    echoToken,
  ],
  ["portals, token: no JSON", { portals: { token: "hush-user-token" } }, themes, garbled],
])("error: %s", async (_, options, call, answers) => {
  expect(await shownOf(options, call, answers)).toEqual([]);
});

// By position among the arguments of a call, where no name says that it is one: `secret` in the operation table.
test.each<[name: string, call: Call, answers: Answer]>(
  [
    ["revoke", ({ rpc }: Exosite) => rpc.revoke("share", "hush-code")],
    ["revoke of a CIK", ({ rpc }: Exosite) => rpc.revoke("client", "hush-new")],
    ["activate", ({ rpc }: Exosite) => rpc.activate({ alias: "" }, "share", "hush-code")],
    ["activate with a CIK", ({ rpc }: Exosite) => rpc.activate({ alias: "" }, "client", "hush-new")],
    ["deactivate", ({ rpc }: Exosite) => rpc.deactivate({ alias: "" }, "share", "hush-code")],
    ["lookupShared", ({ rpc }: Exosite) => rpc.lookupShared({ alias: "" }, "hush-code")],
  ].flatMap(([name, call]) => [
    [`${name}: echoed by the call`, call, echoCall],
    [`${name}: echoed instead of answers`, call, echoJson],
    [`${name}: echoed with a status`, call, echo],
    [`${name}: no JSON`, call, garbledCalls],
    [`${name}: connection lost`, call, broken],
  ]) as [string, Call, Answer][],
)("error: rpc, by position, %s", async (_, call, answers) => {
  expect(await shownOf({ cik: "hush-cik" }, call, answers)).toEqual([]);
});

// As the whole result, which no name says either.
const cut: Answer = () => answer('[{"id":0,"status":"ok","result":"hush-code"', { type: "application/json" });
const odd: Answer = () =>
  answer('[{"id":0,"status":"weird","result":"hush-code"}]', { type: "application/json" });
test.each<[name: string, call: Call, answers: Answer]>([
  ["share: no JSON", ({ rpc }) => rpc.share({ alias: "a" }), cut],
  ["share: a result beside a failure", ({ rpc }) => rpc.share({ alias: "a" }), odd],
  ["grant: no JSON", ({ rpc }) => rpc.grant({ alias: "a" }, {}), cut],
  ["grant: a result beside a failure", ({ rpc }) => rpc.grant({ alias: "a" }, {}), odd],
])("error: rpc, as the result, %s", async (_, call, answers) => {
  expect(await shownOf({ cik: "hush-cik" }, call, answers)).toEqual([]);
});

test("default: nothing of a client is secret", () => {
  const { exosite } = stub(answer("1"), {
    cik: "hush-cik",
    provision: { token: "hush-vendor" },
    portals: { user: "ada", password: "hush-pass:ü" },
    headers: { "X-Api-Key": "hush-new" },
  });
  const writer = new BufferedWriter(exosite.rpc);
  expect(revealed([...planted, "hush"], exosite, ...Object.values(exosite), writer)).toEqual([]);
});

/** Makes a call that fails, and gives the secrets that can be seen anywhere afterwards. */
async function shownOf(options: ExositeOptions, call: Call, answers: Answer): Promise<string[]> {
  const { lines, logger } = keptLines();
  const { exosite, sent } = stub(answers, {
    retry: { attempts: 2, firstDelay: 0 },
    logger,
    ...options,
  });
  const error = await failure(call(exosite));

  // The secrets did travel: this test would notice if it planted nothing.
  expect(revealed(planted, JSON.stringify(sent.map(({ headers, body }) => [headers, body])))).not.toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  return revealed([...planted, "hush-"], error, exosite, ...lines);
}
