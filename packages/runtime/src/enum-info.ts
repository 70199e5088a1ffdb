/** What a value of an enumeration stands for. */
export interface EnumInfo {
  /** Meaning, in words. */
  readonly description: string;
  /** Unit of the quantity that it names. */
  readonly unit?: string;
}
