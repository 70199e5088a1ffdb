// Whoever reads the declarations may not have it among the libraries of the compiler.
/// <reference lib="esnext.disposable" preserve="true" />
import { ConfigError } from "@busbar/runtime";
import type { NewPoint, PointValue, ResourceId } from "../generated/rpc/types.ts";
import { toSeconds } from "../seconds.ts";
import { bufferError } from "./buffer-error.ts";
import type { BufferedWriterOptions } from "./buffered-writer-options.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type Entry, Pending } from "./pending.ts";
import { Room } from "./room.ts";
import { type RefusedValue, send, type WritableRpc } from "./send.ts";
import { type DecidedOptions, withDefaults } from "./with-defaults.ts";

/** Longest pause between two tries, in ms. */
const longestDelay = 60_000;

/** Longest time that timers know, in ms; after a longer one they go off at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Collects values and sends them together: when there are many, when one has waited long enough, on `flush()` and on
 * `close()`. A value that could not be sent stays, and is recorded at the time that it was written at.
 *
 * @example
 * await using writer = new BufferedWriter(exosite.rpc, { maxAge: 10_000 });
 * await writer.write({ alias: "temperature" }, 21.5);
 */
export class BufferedWriter implements AsyncDisposable {
  readonly #rpc: WritableRpc;
  readonly #options: DecidedOptions;
  readonly #pending = new Pending();
  readonly #room: Room;
  readonly #run = oneAtATime(() => this.#send());
  readonly #refused: RefusedValue[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closing: Promise<void> | undefined;
  #closed = false;
  #failures = 0;
  #lastError: unknown;

  /** @throws {ConfigError} when a number is not above 0. */
  constructor(rpc: WritableRpc, options: BufferedWriterOptions = {}) {
    this.#rpc = rpc;
    this.#options = withDefaults(options);
    this.#room = new Room(this.#pending, this.#options.capacity);
  }

  /** How many values are in the buffer, those on their way included. */
  get size(): number {
    return this.#pending.size;
  }

  /** Why the last flush failed; undefined after one that did not. */
  get lastError(): unknown {
    return this.#lastError;
  }

  /**
   * Writes a value. There can be one a second for a resource; a later one of the same second takes its place.
   *
   * @returns Resolves when the value is in the buffer: at once, or when there is room for it.
   * @throws {ConfigError} when the value is neither a number nor text, or the buffer is closed.
   * @throws {BufferError} when the buffer was closed and could not be emptied while this waited for room.
   */
  write(
    resource: ResourceId,
    value: PointValue,
    { signal }: { signal?: AbortSignal | undefined } = {},
  ): Promise<void> {
    const live = this.#options.keep === "newest";
    return this.#put({ resource, value, time: this.#now(), live }, signal);
  }

  /**
   * Records points of the past, whatever `keep` says.
   *
   * @param points Times are taken in whole seconds; one that is not above 0 counts back from now.
   * @returns Resolves when all of them are in the buffer.
   * @throws {ConfigError} when a time or a value is none, and then for all of them, or the buffer is closed.
   * @throws {BufferError} when the buffer was closed and could not be emptied while this waited for room.
   */
  async record(
    resource: ResourceId,
    points: readonly NewPoint[],
    { signal }: { signal?: AbortSignal | undefined } = {},
  ): Promise<void> {
    const now = this.#now();
    const entries = points.map(([time, value]): Entry => {
      const seconds = toSeconds(time);
      checkValue(value);
      // What counts back from now has to be settled now: it may wait.
      return { resource, value, time: Math.floor(seconds > 0 ? seconds : now + seconds), live: false };
    });
    for (const entry of entries) {
      await this.#put(entry, signal);
    }
  }

  /**
   * Sends all that is in the buffer.
   *
   * @throws {BufferError} when values were refused, now or before, and there is no `onRefused`.
   * @throws {ConnectionError | ApiError | RpcError} when values could not be sent; they stay in the buffer.
   */
  async flush(): Promise<void> {
    await this.#run();
    this.#complain();
  }

  /**
   * Takes no more values, and sends all that is there.
   *
   * @throws {BufferError} when values could not be sent, which can be tried again, or were refused.
   */
  close(): Promise<void> {
    this.#closed = true;
    this.#closing ??= this.#drain().finally(() => {
      this.#closing = undefined;
    });
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #put(entry: Entry, signal: AbortSignal | undefined): Promise<void> {
    if (this.#closed) {
      throw new ConfigError("The buffer is closed.\nWrite before `close()`, or make another one.");
    }
    checkValue(entry.value);
    // The caller may go on to use the object for another resource.
    const resource = typeof entry.resource === "string" ? entry.resource : { ...entry.resource };
    const entered = this.#room.enter({ ...entry, resource }, signal);
    this.#plan();
    await entered;
  }

  async #send(): Promise<void> {
    this.#rest();
    const entries = this.#pending.take();
    if (entries.length === 0) {
      return;
    }
    const { unsent, refused, error } = await send(this.#rpc, entries);
    this.#pending.putBack(unsent);
    this.#room.admit();
    this.#failures = unsent.length > 0 ? this.#failures + 1 : 0;
    this.#lastError = error;
    if (unsent.length > 0) {
      this.#rest();
    }
    this.#plan();
    this.#tell(refused);
    if (unsent.length > 0) {
      this.#options.onError?.(error);
      throw error;
    }
  }

  /** Sees to it that what is in the buffer is sent some time. */
  #plan(): void {
    const { ready } = this.#pending;
    if (this.#closed || ready === 0) {
      return;
    }
    // Failures are told to `onError`, and kept in `lastError`.
    const background = () => void this.#run().catch(() => {});
    if (this.#failures === 0 && (ready >= this.#options.flushSize || this.#room.waiting > 0)) {
      background();
    } else {
      const pause = this.#failures > 0 ? this.#delay() : Math.min(longestTimer, this.#options.maxAge);
      this.#timer ??= setTimeout(background, pause);
    }
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #delay(): number {
    return Math.min(longestDelay, this.#options.retryDelay * 2 ** (this.#failures - 1));
  }

  #now(): number {
    return Math.floor(this.#options.now() / 1000);
  }

  #tell(refused: readonly RefusedValue[]): void {
    const { onRefused } = this.#options;
    this.#refused.push(...refused);
    while (onRefused && this.#refused.length > 0) {
      // Those after one at which it throws stay, for the next flush to tell of.
      onRefused(this.#refused.shift() as RefusedValue);
    }
  }

  async #drain(): Promise<void> {
    this.#rest();
    this.#failures = 0;
    while (this.#pending.size > 0) {
      try {
        await this.#run();
      } catch (cause) {
        if (this.#failures >= this.#options.attempts) {
          const error = bufferError(this.#pending.values, this.#refused.splice(0), cause);
          this.#room.refuse(error);
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, this.#delay()));
      }
    }
    this.#complain();
  }

  #complain(): void {
    this.#tell([]);
    const refused = this.#refused.splice(0);
    if (refused.length > 0) {
      throw bufferError([], refused, refused[0]?.error);
    }
  }
}

function checkValue(value: unknown): void {
  if (typeof value === "number" ? !Number.isFinite(value) : typeof value !== "string") {
    throw new ConfigError(
      `A value is ${typeof value === "number" ? value : typeof value}.\nPass a number or text.`,
    );
  }
}
