import type { Core } from "./call/core.ts";
import { overlay, type Settings } from "./settings.ts";

/** A server, the settings of calls to it, and the retry budget that all views on it share. */
export class Connection {
  readonly #core: Core;
  readonly #settings: Settings;

  /** @internal */
  constructor(core: Core, settings: Settings) {
    this.#core = core;
    this.#settings = settings;
  }

  /** Address of the server. */
  get baseUrl(): string {
    return this.#core.baseUrl;
  }

  /** A view on the same server with other settings. */
  with(settings: Settings): this {
    const View = this.constructor as new (core: Core, settings: Settings) => this;
    return new View(this.#core, this.settings(settings));
  }

  /** @internal What the views share. */
  get core(): Core {
    return this.#core;
  }

  /** @internal Settings of a call. */
  settings(options?: Settings | undefined): Settings {
    return options ? overlay(this.#settings, options) : this.#settings;
  }
}
