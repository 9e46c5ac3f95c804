/** Groups of drafts to coded events: one event an occurrence, with all its evidence, the best date and the reasons. */
import type { Article } from '../model/article.ts';
import type { Claim, CodedEvent, Evidence, Participant, Status } from '../model/event.ts';
import type { Page } from '../model/page.ts';
import type { Scheme } from '../model/scheme.ts';
import { quoteOf } from '../model/span.ts';
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import { claimKey } from './claims.ts';
import { type ContextReader, contextsOf } from './contexts.ts';
import { keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { modeOfTalks } from './hosted.ts';
import { identityOf } from './identity.ts';
import { occurrences } from './occurrence.ts';
import { openDate } from './open-date.ts';
import { derivationOf } from './why.ts';

export interface Setting {
  readonly page: Page;
  readonly article: Article;
  readonly tokens: Tokens;
  readonly scheme: Scheme;
  readonly language: ContextReader;
  /** The years that the article may be of, where they are several. */
  readonly years: readonly number[];
}

export function eventsFrom(drafts: readonly Draft[], setting: Setting): CodedEvent[] {
  return occurrences(drafts).map((group) => eventOf(group, setting));
}

function eventOf(group: readonly Draft[], setting: Setting): CodedEvent {
  const { page, article, tokens, scheme } = setting;
  const main = mainOf(group);
  const place = main.place ?? group.find((draft) => draft.place)?.place ?? null;
  const mode = main.mode ?? group.find((draft) => draft.mode)?.mode ?? modeOfTalks(group, main, place);
  const type = scheme[main.type];
  const evidence = evidenceOf(group, tokens);
  const date = bestDate(group);
  const first = evidence[0] as Evidence;
  return {
    id: identityOf(page.sha256, article.index, main.type, first.start, main.verbal.from),
    type: main.type,
    mode,
    contexts: contextsOf(group, { type: main.type, mode, scheme }, tokens, setting.language),
    cameo: main.rule.cameo ?? (mode ? type.modes.get(mode)?.cameo : null) ?? type.cameo,
    score: (mode ? type.modes.get(mode)?.score : null) ?? type.score,
    actors: main.actors.map(participant),
    recipients: main.recipients.map(participant),
    date,
    open: date ? null : openDate(group, setting.years),
    place,
    status: statusOf(group),
    claims: claimsOf(group),
    counts: Object.assign({}, ...group.map((draft) => draft.counts).reverse()) as CodedEvent['counts'],
    evidence,
    derivation: derivationOf(group, main, date, tokens),
  };
}

/** The telling whose sides most tellings share, of a visit one that says who came; of equals the one that names most, then the first. */
function mainOf(group: readonly Draft[]): Draft {
  const votes = new Map<string, number>();
  for (const draft of group) votes.set(sidesOf(draft), (votes.get(sidesOf(draft)) ?? 0) + 1);
  const rank = (draft: Draft): number => (votes.get(sidesOf(draft)) ?? 0) + (complete(draft) ? 10 : 0) + (draft.mode === 'visit' ? 5 : 0);
  const named = ({ actors, recipients }: Draft): number => actors.length + recipients.length;
  return group.toSorted((a, b) => rank(b) - rank(a) || named(b) - named(a))[0] as Draft;
}

const sidesOf = ({ actors, recipients }: Draft): string => [actors, recipients].map((side) => side.map(keyOf).sort().join(',')).join('>');
const complete = ({ actors, recipients }: Draft): boolean => actors.length > 0 && (recipients.length > 0 || actors.length > 1);

const participant = ({ text, state, org, sector, name, office }: Party): Participant => ({ text, state, org, sector, name, office });

/** The sentences that tell it, each once, in page order. */
function evidenceOf(group: readonly Draft[], tokens: Tokens): Evidence[] {
  const bySentence = new Map(group.map(({ sentence }) => [sentence.start, sentence]));
  return [...bySentence.values()].sort((a, b) => a.start - b.start).map((s) => ({ ...quoteOf(tokens.text, s), role: s.role }));
}

const BASES = ['explicit', 'relative', 'inferred', 'corpus', 'published'];

/** The surest and then the narrowest date that a telling gives. */
function bestDate(group: readonly Draft[]): When | null {
  const dates = group.flatMap((draft) => (draft.date ? [draft.date] : []));
  const length = (when: When): number => Date.parse(when.end) - Date.parse(when.start);
  const rank = (when: When): number => (when.basis === 'published' ? BASES.length : 0);
  return dates.sort((a, b) => rank(a) - rank(b) || length(a) - length(b))[0] ?? null;
}

const ORDER: readonly Status[] = ['disputed', 'alleged', 'reported', 'planned'];

function statusOf(group: readonly Draft[]): Status {
  return ORDER.find((status) => group.some((draft) => draft.status === status)) ?? 'reported';
}

function claimsOf(group: readonly Draft[]): Claim[] {
  const byKey = new Map<string, Claim>();
  for (const claim of group.flatMap((draft) => draft.claims)) if (!byKey.has(claimKey(claim))) byKey.set(claimKey(claim), claim);
  return [...byKey.values()];
}
