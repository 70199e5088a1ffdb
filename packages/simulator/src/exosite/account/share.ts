/** A code that lets one other client read a resource. */
export interface Share {
  readonly code: string;
  /** RID of what is shared. */
  readonly resource: string;
  meta: string;
  /** RID of the client that has taken it up. */
  activator: string | null;
  /** Unix seconds. */
  readonly created: number;
}
