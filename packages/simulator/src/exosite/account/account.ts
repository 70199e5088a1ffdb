import type { Clock } from "../../engine/clock.ts";
import { PortalsState } from "../portals/portals-state.ts";
import { Fleet } from "../provision/fleet.ts";
import { createResource, type NewResource } from "./create-resource.ts";
import type { Resource } from "./resource.ts";
import type { Message } from "./send-message.ts";
import type { Point } from "./series.ts";
import type { Share } from "./share.ts";
import { storeValue } from "./store-value.ts";
import type { Token } from "./token.ts";

/** A resource that is no more, for what was used in the past. */
export interface Gone {
  readonly type: string;
  /** RIDs of the clients that it was below. */
  readonly owners: readonly string[];
  readonly created: number;
  readonly dropped: number;
}

/** Everything that the simulated platform knows. */
export class Account {
  readonly clock: Clock;
  /** Makes 40 hexadecimal digits that nothing has yet. */
  readonly newId: () => string;
  /** All resources by RID. */
  readonly resources: Map<string, Resource> = new Map();
  /** Shares by code. */
  readonly shares: Map<string, Share> = new Map();
  /** Tokens from `grant`. */
  readonly tokens: Map<string, Token> = new Map();
  /** What dispatches would have sent. */
  readonly messages: Message[] = [];
  readonly gone: Gone[] = [];
  /** Vendors with their models. */
  readonly fleet: Fleet = new Fleet();
  /** What Portals has on top: users, portals, dashboards. */
  readonly portals: PortalsState = new PortalsState();
  readonly #listeners = new Map<string, Set<(point: Point) => void>>();

  constructor(clock: Clock, newId: () => string) {
    this.clock = clock;
    this.newId = newId;
  }

  /** Unix seconds. */
  now(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** Finds a resource by the aliases that lead to it: `find("portal", "thermostat", "temperature")`. */
  find(...aliases: readonly string[]): Resource {
    let [found] = [...this.resources.values()].filter(({ owner }) => owner === null);
    for (const alias of aliases) {
      found = this.resources.get(found?.aliases.get(alias) ?? "");
    }
    if (!found) {
      throw new Error(`There is no ${aliases.join("/")}.`);
    }
    return found;
  }

  /** Makes a resource without asking for limits: `create({ type: "dataport", owner, alias, description: { format } })`. */
  create(given: NewResource): Resource {
    return createResource(this, given);
  }

  /** CIK of a client by the aliases that lead to it: `cik("portal", "thermostat")`; without any, the one at the top. */
  cik(...aliases: readonly string[]): string {
    const { cik } = this.find(...aliases);
    if (cik === undefined) {
      throw new Error(`${aliases.join("/")} is no client.`);
    }
    return cik;
  }

  /** Points of a resource, the oldest first; those beyond its retention are gone. */
  points(rid: string): readonly Point[] {
    const resource = this.resources.get(rid);
    if (resource?.description.retention) {
      resource.series.trim(resource.description.retention, this.now());
    }
    return resource?.series.all() ?? [];
  }

  /** Writes a value as a device does, with all that follows: who waits is answered, rules and messages are set off. */
  write(rid: string, value: number | string, time: number = this.now()): void {
    const resource = this.resources.get(rid);
    if (!resource || resource.type === "client") {
      throw new Error(`There is no series ${rid}.`);
    }
    storeValue(this, resource, { time, value, isLive: true });
  }

  /** The client that a CIK belongs to, whatever its state. */
  clientByCik(cik: string): Resource | undefined {
    const wanted = cik.toLowerCase();
    return [...this.resources.values()].find((resource) => resource.cik === wanted);
  }

  /** What a client owns. */
  childrenOf(rid: string): Resource[] {
    return [...this.resources.values()].filter(({ owner }) => owner === rid);
  }

  /** Everything below a client. */
  descendantsOf(rid: string): Resource[] {
    return this.childrenOf(rid).flatMap((child) => [child, ...this.descendantsOf(child.rid)]);
  }

  /** The clients above a resource, its owner first. */
  ownersOf(resource: Resource): Resource[] {
    const owner = resource.owner === null ? undefined : this.resources.get(resource.owner);
    return owner ? [owner, ...this.ownersOf(owner)] : [];
  }

  /** Resources that values of another are handed on to. */
  subscribersOf(rid: string): Resource[] {
    return [...this.resources.values()].filter(({ description }) => description.subscribe === rid);
  }

  /** How many requests wait for a point at present. */
  get waiting(): number {
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  }

  /** Calls back for each point that a resource gets; gives what ends that. */
  onPoint(rid: string, listener: (point: Point) => void): () => void {
    const listeners = this.#listeners.get(rid) ?? new Set();
    this.#listeners.set(rid, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(rid) === listeners) {
        this.#listeners.delete(rid);
      }
    };
  }

  /** Tells who waits for a resource of its new point. */
  tell(rid: string, point: Point): void {
    for (const listener of [...(this.#listeners.get(rid) ?? [])]) {
      listener(point);
    }
  }
}
