import {
  AuthenticationError,
  Bemserver,
  basic,
  login,
  NotFoundError,
  ValidationError,
} from "@busbar/bemserver";
import { failure } from "../failure.js";

export async function bemserver(baseUrl, fetch) {
  const email = "ada@example.com";
  const bem = new Bemserver({ baseUrl, fetch, auth: login({ email, password: "correct horse" }) });
  const stranger = bem.withAuth(basic(email, "wrong"));
  const sites = await bem.sites.list();
  return {
    "logs in and lists sites": sites.length > 0,
    "reads one of them": (await bem.sites.get(sites[0].id)).name === sites[0].name,
    "a site that does not exist": NotFoundError.isInstance(await failure(bem.sites.get(999_999))),
    "a body that is not valid": ValidationError.isInstance(await failure(bem.sites.create({ name: "" }))),
    "a wrong password": AuthenticationError.isInstance(await failure(stranger.sites.list())),
  };
}
