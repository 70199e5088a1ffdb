// Generated from specs/exosite/rpc.openrpc.yaml by `busbar generate`. Do not edit.
import { type DateInput, inSeconds } from "@busbar/runtime";
import { type Call, invoke, type Picked, type RpcCallOptions, RpcResource } from "@busbar/runtime/rpc";
import type {
  AccessToken,
  ClientDescription,
  CloneOptions,
  CommentVisibility,
  DataportDescriptionInput,
  DataruleDescriptionInput,
  DispatchDescriptionInput,
  FlushOptions,
  GrantOptions,
  Info,
  InfoOptions,
  KeyKind,
  KeyOrCode,
  Listing,
  ListingOptions,
  MoveOptions,
  NewPoint,
  NewValue,
  Permissions,
  Point,
  PointValue,
  ReadWindow,
  RecordOptions,
  ResourceId,
  ResourceType,
  ResourceUpdate,
  Rid,
  ShareCode,
  ShareOptions,
  TagAction,
  UsageMetric,
  WaitOptions,
} from "../types.ts";

/**
 * The JSON-RPC interface of the Exosite One Platform: clients, their dataports, datarules and
 * dispatches, the points in them, aliases, shares and keys. It is not JSON-RPC 2.0: `x-rpc-envelope`
 * describes what is around the calls. A resource is named by its RID, or by `{ alias }` where it is a
 * child of the calling client. Times are Unix seconds. A name with a fragment, such as
 * `create#client`, is one form of a procedure; what stands before the fragment is sent.
 */
export class Rpc extends RpcResource {
  static override readonly resource: string = "rpc";

  /**
   * Reads points of a resource.
   *
   * Without options it is the latest point. Datarules and dispatches are read as dataports are; the
   * points of a dispatch tell what became of its messages. For more points than fit one answer, move
   * `endtime` before the last point (or `starttime` behind it, oldest first), as both ends of the window
   * are included.
   *
   * @param resource The resource.
   * @param window Which points. The latest one unless given.
   * @returns The points in the order asked for; an empty list where there is none.
   * @throws {RpcError} `invalid`: The alias is unknown, or an option is refused: a negative `limit` or
   *   `starttime`, an unknown `sort`.
   * @throws {RpcError} `restricted`: The resource is not below the caller, nor shared with it, nor
   *   public (inferred).
   * @example latest two
   * await rpc.read({ alias: "temperature" }, { limit: 2, sort: "desc" });
   * // [[1700000060, 21.5], [1700000000, 21.4]]
   * @see read (specs/exosite/rpc/methods/time-series.yaml)
   */
  read(resource: ResourceId, window?: ReadWindow, options?: RpcCallOptions): Call<Point[]> {
    return invoke(this, "read", () => [resource, inSeconds(window ?? {}, "starttime", "endtime")], {
      options,
      retry: "safe",
    });
  }

  /**
   * Writes a value to a resource, at the time of the server.
   *
   * The caller must own the resource; a share is not enough. Two values within a second overwrite each
   * other. Repeating a call makes a second point, or may set off rules and messages again.
   *
   * @param resource The resource.
   * @param value The value: a number, or a text of at most 64 KB.
   * @throws {RpcError} `invalid`: The alias is unknown.
   * @throws {RpcError} `restricted`: The resource belongs to another client, even where it is shared
   *   with the caller.
   * @example a temperature
   * await rpc.write({ alias: "temperature" }, 21.5);
   * @see write (specs/exosite/rpc/methods/time-series.yaml)
   */
  write(resource: ResourceId, value: PointValue, options?: RpcCallOptions): Call<void> {
    return invoke(this, "write", [resource, value], { options });
  }

  /**
   * Writes values to several resources, all at the same time of the server.
   *
   * @param entries The values, as `[resource, value]`.
   * @throws {RpcError} `invalid`: An alias is unknown (inferred).
   * @throws {RpcError} `restricted`: A resource belongs to another client (inferred).
   * @example temperature and humidity
   * await rpc.writeGroup([
   *   [{ alias: "temperature" }, 21.5],
   *   ["89abcdef0123456789abcdef0123456789abcdef", 55],
   * ]);
   * @see writegroup (specs/exosite/rpc/methods/time-series.yaml)
   */
  writeGroup(entries: readonly NewValue[], options?: RpcCallOptions): Call<void> {
    return invoke(this, "writeGroup", [entries], { options, procedure: "writegroup" });
  }

  /**
   * Stores points of the past.
   *
   * Superseded by `recordBatch`, which tells what was refused. A point at a time that has one already
   * takes its place (seen in an imitation of the server), so that a call with absolute timestamps may be
   * repeated; one with negative timestamps would store the points once more.
   *
   * @param resource The resource.
   * @param entries The points, as `[timestamp, value]`.
   * @param recordOptions Unused. The platform takes the call with an empty object and without it.
   * @throws {RpcError} `invalid`: The alias is unknown, or points were refused.
   * @throws {RpcError} `restricted`: The resource belongs to another client (inferred).
   * @throws {RpcError} with `failures`: a part was refused, and these are listed there.
   * @deprecated Superseded.
   * @example one point of a known time and one of half a minute ago
   * await rpc.record("89abcdef0123456789abcdef0123456789abcdef", [[1700000000, 1], [-30, 2]], {});
   * @see record (specs/exosite/rpc/methods/time-series.yaml)
   */
  record(
    resource: ResourceId,
    entries: readonly NewPoint[],
    recordOptions?: RecordOptions,
    options?: RpcCallOptions,
  ): Call<void> {
    return invoke(this, "record", () => [resource, inSeconds(entries, "*.0"), recordOptions], {
      options,
      failures: true,
    });
  }

  /**
   * Stores points of the past and tells which were refused.
   *
   * When points are refused the call fails, and the error lists them; the others were stored (inferred).
   * Whether a call may be repeated is as with `record`.
   *
   * @param resource The resource.
   * @param entries The points, as `[timestamp, value]`.
   * @throws {RpcError} `invalid`: The alias is unknown, or points were refused.
   * @throws {RpcError} `restricted`: The resource belongs to another client.
   * @throws {RpcError} with `failures`: a part was refused, and these are listed there.
   * @example two points
   * await rpc.recordBatch("89abcdef0123456789abcdef0123456789abcdef", [
   *   [1700000000, 1],
   *   [1700000010, 2],
   * ]);
   * @see recordbatch (specs/exosite/rpc/methods/time-series.yaml)
   */
  recordBatch(resource: ResourceId, entries: readonly NewPoint[], options?: RpcCallOptions): Call<void> {
    return invoke(this, "recordBatch", () => [resource, inSeconds(entries, "*.0")], {
      options,
      procedure: "recordbatch",
      failures: true,
    });
  }

  /**
   * Deletes points of a resource.
   *
   * Without bounds it deletes all of them.
   *
   * @param resource The resource.
   * @param flushOptions Bounds of what is deleted. All points unless given.
   * @throws {RpcError} `invalid`: The alias is unknown, or a bound is no time.
   * @throws {RpcError} `restricted`: The caller does not own the resource.
   * @example between two times
   * await rpc.flush("89abcdef0123456789abcdef0123456789abcdef", {
   *   newerthan: 1700000000,
   *   olderthan: 1700003600,
   * });
   * @see flush (specs/exosite/rpc/methods/time-series.yaml)
   */
  flush(resource: ResourceId, flushOptions?: FlushOptions, options?: RpcCallOptions): Call<void> {
    return invoke(this, "flush", () => [resource, inSeconds(flushOptions ?? {}, "newerthan", "olderthan")], {
      options,
    });
  }

  /**
   * Waits for the next point of a resource.
   *
   * The platform keeps the request until there is a point, or answers `expire` when the time is over:
   * then call again. It waits for one resource only.
   *
   * @param resource The resource.
   * @param waitOptions How long, and for what. 30 seconds, and from now on, unless given.
   * @returns The point.
   * @throws {RpcError} `expire`: There was no point before the time was over.
   * @throws {RpcError} `error`: The call is malformed, as the message says.
   * @throws {RpcError} `invalid`: The alias is unknown.
   * @example the next point after a time
   * await rpc.wait({ alias: "command" }, { timeout: 5000, since: 1700000000 });
   * // [1700000004, "go"]
   * @see wait (specs/exosite/rpc/methods/time-series.yaml)
   */
  wait(resource: ResourceId, waitOptions?: WaitOptions, options?: RpcCallOptions): Call<Point> {
    return invoke(this, "wait", () => [resource, inSeconds(waitOptions ?? {}, "since")], {
      options,
      retry: "safe",
      alone: true,
      wait: waitOptions?.timeout ?? 30000,
    });
  }

  /**
   * Creates a client.
   *
   * Without `limits` the client can own nothing. For a device of a model with a serial number, enable
   * the serial number (provisioning) or create the device by Portals instead.
   *
   * @param parent Client to create it under; `{ alias: "" }` is the calling one.
   * @param description Description of the client.
   * @returns RID of the new resource.
   * @throws {RpcError} `invalid`: The description is refused.
   * @throws {RpcError} `restricted`: The parent is not below the caller (inferred).
   * @example a gateway that may own dataports
   * await rpc.createClient({ alias: "" }, {
   *   name: "Gateway",
   *   limits: { dataport: "inherit", client: 0 },
   * });
   * // "89abcdef0123456789abcdef0123456789abcdef"
   * @see create (specs/exosite/rpc/methods/create.yaml)
   */
  createClient(parent: ResourceId, description: ClientDescription, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "createClient", [parent, "client", description], { options, procedure: "create" });
  }

  /**
   * Creates a dataport in the calling client.
   *
   * @param description Description of the dataport.
   * @returns RID of the new resource.
   * @throws {RpcError} `invalid`: The description is refused, as without `format` or `retention`.
   * @example a temperature in tenths of a degree
   * await rpc.createDataport({
   *   format: "float",
   *   name: "Temperature",
   *   retention: { count: "infinity", duration: 720 },
   *   preprocess: [["mul", 0.1]],
   * });
   * // "89abcdef0123456789abcdef0123456789abcdef"
   * @see create (specs/exosite/rpc/methods/create.yaml)
   */
  createDataport(description: DataportDescriptionInput, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "createDataport", ["dataport", description], { options, procedure: "create" });
  }

  /**
   * Creates a datarule or a script in the calling client.
   *
   * A script is a datarule with `format: "string"` and `rule: { script }`.
   *
   * @param description Description of the datarule.
   * @returns RID of the new resource.
   * @throws {RpcError} `invalid`: The description is refused.
   * @example above 30 degrees
   * await rpc.createDatarule({
   *   format: "integer",
   *   name: "Too hot",
   *   retention: { count: 100, duration: "infinity" },
   *   rule: { simple: { comparison: "gt", constant: 30, repeat: false } },
   *   subscribe: "89abcdef0123456789abcdef0123456789abcdef",
   * });
   * // "00112233445566778899aabbccddeeff00112233"
   * @see create (specs/exosite/rpc/methods/create.yaml)
   */
  createDatarule(description: DataruleDescriptionInput, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "createDatarule", ["datarule", description], { options, procedure: "create" });
  }

  /**
   * Creates a dispatch in the calling client.
   *
   * @param description Description of the dispatch.
   * @returns RID of the new resource.
   * @throws {RpcError} `invalid`: The description is refused.
   * @example an e-mail for each alarm
   * await rpc.createDispatch({
   *   method: "email",
   *   recipient: "ops@example.com",
   *   subject: "Too hot",
   *   message: "",
   *   retention: { count: "infinity", duration: "infinity" },
   *   subscribe: "00112233445566778899aabbccddeeff00112233",
   * });
   * // "89abcdef0123456789abcdef0123456789abcdef"
   * @see create (specs/exosite/rpc/methods/create.yaml)
   */
  createDispatch(description: DispatchDescriptionInput, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "createDispatch", ["dispatch", description], { options, procedure: "create" });
  }

  /**
   * Clones a client, with all that it owns, into the calling client.
   *
   * By RID, or by a share code that nobody has activated. The clone has a CIK of its own, which is to be
   * activated before it can be used.
   *
   * @param description What is cloned.
   * @returns RID of the new resource.
   * @throws {RpcError} `invalid`: Both or none of `rid` and `code` are given, or what they name is no
   *   client.
   * @example a client without its past
   * await rpc.createClone({ rid: "89abcdef0123456789abcdef0123456789abcdef", nohistorical: true });
   * // "00112233445566778899aabbccddeeff00112233"
   * @see create (specs/exosite/rpc/methods/create.yaml)
   */
  createClone(description: CloneOptions, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "createClone", ["clone", description], { options, procedure: "create" });
  }

  /**
   * Moves a resource to another client.
   *
   * A resource cannot move itself.
   *
   * @param resource The resource.
   * @param destination Client that is to own it.
   * @param moveOptions How. The official client asks for `{ aliases: true }` unless told otherwise.
   * @throws {RpcError} `invalid`: An alias is unknown (inferred).
   * @throws {RpcError} `restricted`: One of the two is not below the caller, or a resource would move
   *   itself (inferred).
   * @example with its aliases
   * await rpc.move("89abcdef0123456789abcdef0123456789abcdef", "00112233445566778899aabbccddeeff00112233", {
   *   aliases: true,
   * });
   * @see move (specs/exosite/rpc/methods/resources.yaml)
   */
  move(
    resource: ResourceId,
    destination: ResourceId,
    moveOptions?: MoveOptions,
    options?: RpcCallOptions,
  ): Call<void> {
    return invoke(this, "move", [resource, destination, moveOptions ?? {}], { options });
  }

  /**
   * Changes parts of a resource's description.
   *
   * What is left out stays, single limits and the parts of `retention` too. Members that the platform
   * does not know are ignored. A client cannot change itself.
   *
   * @param resource The resource.
   * @param description What changes.
   * @throws {RpcError} `invalid`: The alias is unknown, or a value is of the wrong type.
   * @throws {RpcError} `restricted`: A client tried to change itself.
   * @example a new name and a shorter series
   * await rpc.update({ alias: "temperature" }, { name: "Temperature", retention: { count: 1000 } });
   * @see update (specs/exosite/rpc/methods/resources.yaml)
   */
  update(resource: ResourceId, description: ResourceUpdate, options?: RpcCallOptions): Call<void> {
    return invoke(this, "update", [resource, description], { options });
  }

  /**
   * Tells about a resource: its type, description, aliases, size and more.
   *
   * The result has the members that are true in `options`; without options it has all that apply. Every
   * client above the resource may ask for `basic`, `counts`, `description`, `storage`, `subscribers`,
   * `tags` and `usage`, only the resource itself and its owner for `aliases`, `shares` and `tagged`,
   * only the owner for `key`.
   *
   * @param resource The resource.
   * @param infoOptions What to tell, by members that are true. Everything unless given, which is slow.
   * @returns What was asked for.
   * @throws {RpcError} `invalid`: The alias is unknown.
   * @throws {RpcError} `restricted`: The resource is not below the caller.
   * @example the calling client
   * await rpc.info({ alias: "" }, { basic: true, aliases: true });
   * // {
   * //   basic: { modified: 1700000000, status: "activated", subscribers: 0, type: "client" },
   * //   aliases: { "89abcdef0123456789abcdef0123456789abcdef": ["temperature"] },
   * // }
   * @see info (specs/exosite/rpc/methods/resources.yaml)
   */
  info<const Choice extends InfoOptions>(
    resource: ResourceId,
    infoOptions?: Choice,
    options?: RpcCallOptions,
  ): Call<Picked<Info, Choice>> {
    return invoke(this, "info", [resource, infoOptions ?? {}], { options, retry: "safe" });
  }

  /**
   * Lists the RIDs of a client's resources by their kind.
   *
   * The result has a member for each of the kinds asked for, empty ones too.
   *
   * @param client The client; `{ alias: "" }` is the calling one.
   * @param types Kinds to list.
   * @param listingOptions Which resources. Those that the client owns unless given.
   * @returns RIDs by kind.
   * @throws {RpcError} `error`: A kind is unknown; the result, which is text then, says so.
   * @example what the calling client owns
   * await rpc.listing({ alias: "" }, ["dataport", "client"], { owned: true });
   * // { dataport: ["89abcdef0123456789abcdef0123456789abcdef"], client: [] }
   * @see listing (specs/exosite/rpc/methods/resources.yaml)
   */
  listing<const Choice extends readonly ResourceType[]>(
    client: ResourceId,
    types: Choice,
    listingOptions?: ListingOptions,
    options?: RpcCallOptions,
  ): Call<Picked<Listing, Choice>> {
    return invoke(this, "listing", [client, types, listingOptions ?? {}], { options, retry: "safe" });
  }

  /**
   * Deletes a resource, a client with all that is below it.
   *
   * Scripts below it are stopped. The serial number of a device that was made from a model is not freed;
   * the Portals operation that deletes the device does that too.
   *
   * @param resource The resource.
   * @throws {RpcError} `invalid`: The alias is unknown (inferred).
   * @throws {RpcError} `restricted`: The caller does not own the resource.
   * @example by RID
   * await rpc.drop("89abcdef0123456789abcdef0123456789abcdef");
   * @see drop (specs/exosite/rpc/methods/resources.yaml)
   */
  drop(resource: ResourceId, options?: RpcCallOptions): Call<void> {
    return invoke(this, "drop", [resource], { options });
  }

  /**
   * Tells how much of something a client and all below it used in a time span.
   *
   * For messages it is how many were sent. For things it is how many there were, added up over the
   * seconds of the time span: divide by its length for the mean.
   *
   * @param client The client; `{ alias: "" }` is the calling one.
   * @param metric What is counted.
   * @param starttime Beginning of the time span in Unix seconds. Range: at least 0. Seconds since
   *   1970-01-01 (UTC).
   * @param endtime End of the time span in Unix seconds. Null for none; that is not documented, but sent
   *   by the platform's command line. Range: at least 0. Seconds since 1970-01-01 (UTC).
   * @returns Messages, or things times seconds.
   * @throws {RpcError} `invalid`: The alias is unknown, or the resource is no client (inferred).
   * @throws {RpcError} `restricted`: The client is not below the caller (inferred).
   * @example e-mails of a day
   * await rpc.usage({ alias: "" }, "email", 1700000000, 1700086400);
   * // 12
   * @see usage (specs/exosite/rpc/methods/resources.yaml)
   */
  usage(
    client: ResourceId,
    metric: UsageMetric,
    starttime: DateInput | number,
    endtime: DateInput | number | null,
    options?: RpcCallOptions,
  ): Call<number> {
    return invoke(this, "usage", () => [client, metric, inSeconds(starttime), inSeconds(endtime)], {
      options,
      retry: "safe",
    });
  }

  /**
   * Gives a child of the calling client an alias.
   *
   * Aliases belong to the parent and are unique there. A resource may have several; clients may have
   * them too.
   *
   * @param resource The resource.
   * @param alias The new alias.
   * @throws {RpcError} `invalid`: The alias is taken, or the resource is unknown.
   * @example a first alias
   * await rpc.map("89abcdef0123456789abcdef0123456789abcdef", "temperature");
   * @see map (specs/exosite/rpc/methods/aliases.yaml)
   */
  map(resource: ResourceId, alias: string, options?: RpcCallOptions): Call<void> {
    return invoke(this, "map", ["alias", resource, alias], { options });
  }

  /**
   * Takes an alias away.
   *
   * An alias that does not exist is no failure (seen in an imitation of the server).
   *
   * @param client The client; `{ alias: "" }` is the calling one.
   * @param alias The alias.
   * @throws {RpcError} `restricted`: The client is not below the caller (inferred).
   * @example an alias of the calling client
   * await rpc.unmap({ alias: "" }, "temperature");
   * @see unmap (specs/exosite/rpc/methods/aliases.yaml)
   */
  unmap(client: ResourceId, alias: string, options?: RpcCallOptions): Call<void> {
    return invoke(this, "unmap", [client, "alias", alias], { options });
  }

  /**
   * Finds the RID behind an alias of a client.
   *
   * Only aliases of immediate children are found.
   *
   * @param client The client; `{ alias: "" }` is the calling one.
   * @param value The alias; the empty text is the client itself.
   * @returns RID of the resource.
   * @throws {RpcError} `invalid`: There is no such alias.
   * @example an alias of the calling client
   * await rpc.lookupAlias({ alias: "" }, "temperature");
   * // "89abcdef0123456789abcdef0123456789abcdef"
   * @see lookup (specs/exosite/rpc/methods/aliases.yaml)
   */
  lookupAlias(client: ResourceId, value: string, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "lookupAlias", [client, "alias", value], {
      options,
      procedure: "lookup",
      retry: "safe",
    });
  }

  /**
   * Finds the client that owns a resource.
   *
   * Only for resources below the caller, and never for the caller itself.
   *
   * @param client The client; `{ alias: "" }` is the calling one.
   * @param value The resource.
   * @returns RID of the resource.
   * @throws {RpcError} `invalid`: There is no such resource (inferred).
   * @throws {RpcError} `restricted`: The owner is not below the caller (inferred).
   * @example owner of a dataport
   * await rpc.lookupOwner({ alias: "" }, "89abcdef0123456789abcdef0123456789abcdef");
   * // "00112233445566778899aabbccddeeff00112233"
   * @see lookup (specs/exosite/rpc/methods/aliases.yaml)
   */
  lookupOwner(client: ResourceId, value: ResourceId, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "lookupOwner", [client, "owner", value], {
      options,
      procedure: "lookup",
      retry: "safe",
    });
  }

  /**
   * Finds the RID of the resource behind a share code.
   *
   * @param client The client; `{ alias: "" }` is the calling one.
   * @param value The share code.
   * @returns RID of the resource.
   * @throws {RpcError} `invalid`: There is no such share code.
   * @example a share
   * await rpc.lookupShared({ alias: "" }, "ffeeddccbbaa99887766554433221100ffeeddcc");
   * // "89abcdef0123456789abcdef0123456789abcdef"
   * @see lookup (specs/exosite/rpc/methods/aliases.yaml)
   */
  lookupShared(client: ResourceId, value: ShareCode, options?: RpcCallOptions): Call<Rid> {
    return invoke(this, "lookupShared", [client, "shared", value], {
      options,
      procedure: "lookup",
      retry: "safe",
      secrets: [value],
    });
  }

  /**
   * Makes a code that lets one other client read a resource.
   *
   * With the code of an existing share it changes the text that goes with it.
   *
   * @param resource The resource.
   * @param shareOptions Text that goes with the share, and the code of the share to change.
   * @returns Code of the share.
   * @throws {RpcError} `invalid`: The alias or the code is unknown (inferred).
   * @throws {RpcError} `restricted`: The caller does not own the resource (inferred).
   * @example a share for a partner
   * await rpc.share("89abcdef0123456789abcdef0123456789abcdef", { meta: "for partner" });
   * // "ffeeddccbbaa99887766554433221100ffeeddcc"
   * @see share (specs/exosite/rpc/methods/keys.yaml)
   */
  share(resource: ResourceId, shareOptions?: ShareOptions, options?: RpcCallOptions): Call<ShareCode> {
    return invoke(this, "share", [resource, shareOptions ?? {}], { options, secretResult: true });
  }

  /**
   * Makes a share code or a CIK void, for good.
   *
   * A client whose CIK is revoked gets a new one. It has to be activated if the old one was, and expires
   * otherwise. Unlike its neighbours this procedure takes no client.
   *
   * @param kind What is meant by `code`.
   * @param code The CIK or share code.
   * @throws {RpcError} `invalid`: There is no such code.
   * @throws {RpcError} `noauth`: The caller does not own the client of that CIK.
   * @example a share code
   * await rpc.revoke("share", "ffeeddccbbaa99887766554433221100ffeeddcc");
   * @see revoke (specs/exosite/rpc/methods/keys.yaml)
   */
  revoke(kind: KeyKind, code: KeyOrCode, options?: RpcCallOptions): Call<void> {
    return invoke(this, "revoke", [kind, code], { options, secrets: [code] });
  }

  /**
   * Activates a CIK or takes up a share.
   *
   * Only the owner of a client can activate its CIK. One share code serves one client.
   *
   * @param client Client on whose behalf it is done; `{ alias: "" }` is the calling one.
   * @param kind What is meant by `code`.
   * @param code The CIK or share code.
   * @throws {RpcError} `invalid`: There is no such code; the CIK is active already, or has expired; the
   *   share is taken by another client, or the same resource was activated before.
   * @throws {RpcError} `noauth`: The caller does not own the client of that CIK.
   * @example a share
   * await rpc.activate({ alias: "" }, "share", "ffeeddccbbaa99887766554433221100ffeeddcc");
   * @see activate (specs/exosite/rpc/methods/keys.yaml)
   */
  activate(client: ResourceId, kind: KeyKind, code: KeyOrCode, options?: RpcCallOptions): Call<void> {
    return invoke(this, "activate", [client, kind, code], { options, secrets: [code] });
  }

  /**
   * Lets a CIK expire, activated or not, or gives a share back.
   *
   * @param client Client on whose behalf it is done; `{ alias: "" }` is the calling one.
   * @param kind What is meant by `code`.
   * @param code The CIK or share code; for a share also the RID of the resource that is shared.
   * @throws {RpcError} `invalid`: There is no such code (inferred).
   * @throws {RpcError} `noauth`: The caller does not own the client of that CIK (inferred).
   * @example a share
   * await rpc.deactivate({ alias: "" }, "share", "ffeeddccbbaa99887766554433221100ffeeddcc");
   * @see deactivate (specs/exosite/rpc/methods/keys.yaml)
   */
  deactivate(client: ResourceId, kind: KeyKind, code: KeyOrCode, options?: RpcCallOptions): Call<void> {
    return invoke(this, "deactivate", [client, kind, code], { options, secrets: [code] });
  }

  /**
   * Makes a token that may call some procedures on some resources.
   *
   * Not documented; the official client uses it. Use the token as `{ token }` in place of a CIK. How
   * tokens are listed or revoked is not known.
   *
   * @param resource The resource.
   * @param permissions Procedures allowed by the RID of the resource.
   * @param grantOptions How long the token is valid.
   * @returns The token.
   * @throws {RpcError} `restricted`: The caller does not own the resource (inferred).
   * @example reading and writing a dataport for an hour
   * await rpc.grant("89abcdef0123456789abcdef0123456789abcdef", { "89abcdef0123456789abcdef0123456789abcdef": ["read", "write"] }, {
   *   ttl: 3600,
   * });
   * // "1234123412341234123412341234123412341234"
   * @see grant (specs/exosite/rpc/methods/keys.yaml)
   */
  grant(
    resource: ResourceId,
    permissions: Permissions,
    grantOptions?: GrantOptions,
    options?: RpcCallOptions,
  ): Call<AccessToken> {
    return invoke(this, "grant", [resource, permissions, grantOptions], { options, secretResult: true });
  }

  /**
   * Puts a tag on a resource or takes it off.
   *
   * Documented in 2013 and withdrawn since; the official client still has it. `listing` finds resources
   * by tag.
   *
   * @param resource The resource.
   * @param action What is done.
   * @param tag The tag.
   * @throws {RpcError} `invalid`: The alias is unknown (inferred).
   * @throws {RpcError} `restricted`: The caller does not own the resource (inferred).
   * @example a tag
   * await rpc.tag("89abcdef0123456789abcdef0123456789abcdef", "add", "outdoor");
   * @see tag (specs/exosite/rpc/methods/undocumented.yaml)
   */
  tag(resource: ResourceId, action: TagAction, tag: string, options?: RpcCallOptions): Call<void> {
    return invoke(this, "tag", [resource, action, tag], { options });
  }

  /**
   * Attaches a comment to a resource.
   *
   * Never documented; Portals once kept units in comments. Only for copying old devices: `meta` of the
   * description has taken its place.
   *
   * @param resource The resource.
   * @param visibility Who sees it.
   * @param comment Text of the comment, often JSON.
   * @throws {RpcError} `invalid`: The alias is unknown (inferred).
   * @throws {RpcError} `restricted`: The caller does not own the resource (inferred).
   * @deprecated Superseded.
   * @example a unit
   * await rpc.comment("89abcdef0123456789abcdef0123456789abcdef", "public", "{\"unit\":\"°C\"}");
   * @see comment (specs/exosite/rpc/methods/undocumented.yaml)
   */
  comment(
    resource: ResourceId,
    visibility: CommentVisibility,
    comment: string,
    options?: RpcCallOptions,
  ): Call<void> {
    return invoke(this, "comment", [resource, visibility, comment], { options });
  }
}
