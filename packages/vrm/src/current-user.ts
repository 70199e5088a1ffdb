import type { CallOptions, Connection, Credential } from "@busbar/runtime";
import { Users } from "./generated/resources/users.ts";

/** Ids of users by what they were asked with: a connection, or the credential of a single call. They never change. */
const known = new WeakMap<Connection | Credential, number>();

/** The id of the user that a call is made for; asked for once. */
export async function currentUser(connection: Connection, options: CallOptions = {}): Promise<number> {
  const caller = options.auth ?? connection;
  // Where the answer does not say, the path that the id goes into refuses to be made.
  const id = (caller && known.get(caller)) || ((await new Users(connection).me(options)).user?.id as number);
  if (caller) {
    known.set(caller, id);
  }
  return id;
}
