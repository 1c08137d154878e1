/** One version of the bundle: what lies in `release.json` beside it, made by the build. */
export interface Release {
  /** The version, such as `0.1.0`. */
  readonly version: string;
  /** Per file, by its path within the bundle: what the browser can check it by, and its bytes over the wire (brotli). */
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly bytes: number }>>;
  /** Per tag the files of a first look, its own first, and those that may come after it. */
  readonly elements: Readonly<Record<string, { readonly first: readonly string[]; readonly later: readonly string[] }>>;
}

/** A release at its place on a site. */
export interface PlacedRelease extends Release {
  /** Address of the folder the bundle lies in, with the slash at its end; with the version in it nothing ever changes under a page. */
  readonly folder: string;
}
