/**
 * Events as one plain line for people: `SANCTION expel  AZE → IRN  2023-04-06  reported`.
 * Deliberately absent: colours, and anything a program should parse; that is contract.ts.
 */

interface Side {
  readonly state: string | null;
  readonly org: string | null;
  readonly text: string;
}

interface Told {
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  readonly date: { readonly start: string; readonly end: string } | null;
  readonly status: string;
}

export const plainEvent = (event: Told): string => [plainAct(event), plainSides(event), plainSpan(event.date), event.status].join('  ');

export const plainAct = ({ type, mode }: Pick<Told, 'type' | 'mode'>): string => (mode === null ? type : `${type} ${mode}`);

/** `AZE → IRN`; one side alone where there is no recipient; `?` for a side that the text does not name. */
export const plainSides = ({ actors, recipients }: Pick<Told, 'actors' | 'recipients'>): string =>
  recipients.length > 0 ? `${names(actors)} → ${names(recipients)}` : names(actors);

export const plainSpan = (date: Told['date']): string =>
  date === null ? 'no date' : date.start === date.end ? date.start : `${date.start} … ${date.end}`;

const names = (side: readonly Side[]): string => side.map(({ state, org, text }) => org ?? state ?? `“${text}”`).join(', ') || '?';
