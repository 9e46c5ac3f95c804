/** A newspaper, broadcaster, agency or site, and how it prints things. */
export interface Outlet {
  /** Short id: `reuters`, `baoquocte`. */
  readonly id: string;
  readonly name: string;
  /** The main domain first; empty where it has none of its own. */
  readonly domains: readonly string[];
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'magazine' | 'site';
  /** ISO 3166-1 alpha-3 of its home, or null. */
  readonly state: string | null;
  /** Names by which text credits it, longest and shortest: `Reuters`, `hãng tin Reuters` is not needed. */
  readonly aliases: readonly string[];
  /** Phrases that only its furniture holds, e.g. `Theo dõi Baoquocte.vn trên`. */
  readonly furniture: readonly string[];
}
