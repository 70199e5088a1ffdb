const marker = Symbol.for("busbar.error");

/** Base of every error that a busbar client throws on its own account. */
export class BusbarError extends Error {
  /** Name of the class; a minified bundle still tells classes apart by it. */
  static readonly kind: string = "BusbarError";

  /** @param details What the error tells besides its message, and its `cause`. */
  constructor(message: string, details: object = {}) {
    super(message, details);
    Object.assign(this, details);
  }

  override get name(): string {
    return this[marker].kind;
  }

  /** @internal */
  get [marker](): typeof BusbarError {
    return this.constructor as typeof BusbarError;
  }

  /**
   * Tells whether a value is an error of this class, also when it comes from another copy of the package.
   *
   * @example
   * if (NotFoundError.isInstance(error)) console.log(error.status);
   */
  static isInstance<T>(this: { readonly kind: string; readonly prototype: T }, value: unknown): value is T {
    let type = (value as BusbarError | undefined)?.[marker];
    while (type && type.kind !== this.kind) {
      type = Object.getPrototypeOf(type);
    }
    return !!type;
  }
}
