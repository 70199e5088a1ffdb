import type { Call, CallOptions } from "@busbar/runtime";
import { currentUser } from "./current-user.ts";
import { Installations as Generated } from "./generated/resources/installations.ts";
import type { InstallationList, InstallationsListQuery } from "./generated/types.ts";

/** Installations (sites): finding, adding, changing and leaving them, and what devices they have. */
export class Installations extends Generated {
  /**
   * Lists the installations that the caller can reach. The path needs the id of the user, which is asked for
   * once (`users.me`) and remembered.
   *
   * @param query `extended: 1` adds what is going on; `idSite` asks for one installation.
   * @returns The installations, under `records`.
   * @example
   * const { records } = await vrm.installations.list();
   * @see GET /users/{idUser}/installations (specs/vrm/paths/installations.yaml)
   */
  override list(query?: InstallationsListQuery, options?: CallOptions): Promise<InstallationList>;
  /**
   * Lists the installations that a user can reach, such as a customer of a dealer.
   *
   * @param idUser Id of the user.
   */
  override list(
    idUser: number,
    query?: InstallationsListQuery,
    options?: CallOptions,
  ): Call<InstallationList>;
  override list(
    first?: number | InstallationsListQuery,
    second?: InstallationsListQuery | CallOptions,
    third?: CallOptions,
    // biome-ignore lint/suspicious/noExplicitAny: the signatures above say which of the two it is
  ): any {
    return typeof first === "number"
      ? super.list(first, second as InstallationsListQuery, third)
      : currentUser(this.connection, second as CallOptions).then((id) =>
          super.list(id, first, second as CallOptions),
        );
  }
}
