import type { Client } from "openapi-fetch";
import type { Core } from "./call/core.ts";
import { directClient } from "./call/direct.ts";
import { overlay, type Settings } from "./settings.ts";

/** A server, the settings of calls to it, and the retry budget that all views on it share. */
// biome-ignore lint/suspicious/noExplicitAny: a connection of any platform fits where paths do not matter
export class Connection<Paths extends {} = any> {
  readonly #core: Core;
  readonly #settings: Settings;
  #http: Client<Paths> | undefined;

  /** @internal */
  constructor(core: Core, settings: Settings) {
    this.#core = core;
    this.#settings = settings;
  }

  /** Address of the server. */
  get baseUrl(): string {
    return this.#core.baseUrl;
  }

  /** Typed access to every path: the documented way to call what the resources do not cover. */
  get http(): Client<Paths> {
    this.#http ??= directClient<Paths>(this);
    return this.#http;
  }

  /** A view on the same server with other settings. */
  with(settings: Settings): Connection<Paths> {
    return new Connection(this.#core, overlay(this.#settings, settings));
  }

  /** @internal What the views share. */
  get core(): Core {
    return this.#core;
  }

  /** @internal Settings of a call. */
  settings(options: Settings | undefined): Settings {
    return options ? overlay(this.#settings, options) : this.#settings;
  }
}
