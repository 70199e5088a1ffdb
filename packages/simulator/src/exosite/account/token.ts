/** A token that may call some procedures on some resources. */
export interface Token {
  readonly token: string;
  /** RID of the client that it acts as. */
  readonly client: string;
  /** Procedures by RID; those on a client hold for what is below it too. */
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  /** Unix seconds. */
  readonly expires: number;
}
