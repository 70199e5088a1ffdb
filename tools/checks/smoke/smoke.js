/**
 * One round through the built packages, in plain JavaScript: for every runtime that they promise to run on.
 *
 *     node tools/checks/smoke/smoke.js        bun tools/checks/smoke/smoke.js
 */
import {
  AuthenticationError,
  Bemserver,
  basic,
  login,
  NotFoundError,
  ValidationError,
} from "@busbar/bemserver";
import { simulate } from "@busbar/simulator";

const simulator = simulate("bemserver");
const baseUrl = "http://simulator.example";
const fetch = (input, init) => simulator.fetch(new Request(input, init));
const email = "ada@example.com";
const bem = new Bemserver({ baseUrl, fetch, auth: login({ email, password: "correct horse" }) });

/** Says what happened, and fails the process when it is not what was wanted. */
function check(what, held) {
  console.log(`${held ? "ok  " : "FAIL"} ${what}`);
  if (!held) {
    globalThis.process.exitCode = 1;
  }
}

async function rejection(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}

const sites = [];
for await (const site of bem.sites.list()) {
  sites.push(site);
}
check("logs in and lists sites", sites.length > 0);
check("a site that does not exist", NotFoundError.isInstance(await rejection(bem.sites.get(999_999))));
check(
  "a body that is not valid",
  ValidationError.isInstance(await rejection(bem.sites.create({ name: "" }))),
);
const stranger = bem.withAuth(basic(email, "wrong"));
check("a wrong password", AuthenticationError.isInstance(await rejection(stranger.sites.list())));
