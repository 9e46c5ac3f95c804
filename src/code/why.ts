/** The derivation of an event: words → mentions → rule → roles → date → claims. */
import type { Derivation } from '../model/derivation.ts';
import { quoteOf } from '../model/span.ts';
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { chain, type Verbal } from './verbal.ts';

export function derivationOf(group: readonly Draft[], main: Draft, date: When | null, tokens: Tokens): Derivation {
  const from: Derivation[] = group.map((draft) => tellingOf(draft, tokens));
  from.push(
    date
      ? {
          step: 'date',
          detail: `${date.start}${date.end === date.start ? '' : `…${date.end}`} (${date.basis})`,
          from: date.reasons.map((reason) => ({ step: 'because', detail: reason, from: [] })),
        }
      : { step: 'date', detail: 'none: the text gives none', from: [] },
  );
  return { step: 'event', detail: [main.type, main.mode].filter(Boolean).join(' '), from };
}

function tellingOf(draft: Draft, tokens: Tokens): Derivation {
  const { verbal, sentence, rule } = draft;
  return {
    step: 'told',
    detail: `in the ${sentence.role}`,
    words: quoteOf(tokens.text, sentence),
    from: [
      ...sureOf(draft),
      { step: 'rule', detail: rule.because, rule: rule.id, words: quoteOf(tokens.text, spanOf(tokens, verbal)), from: [] },
      ...draft.actors.map((party) => roleOf('actor', party, tokens)),
      ...draft.recipients.map((party) => roleOf('recipient', party, tokens)),
      ...contextsOf(verbal, tokens),
      {
        step: 'status',
        detail: draft.status,
        from: draft.claims.map((claim) => ({ step: claim.stance, detail: claim.speaker.state ?? claim.speaker.text, from: [] })),
      },
    ],
  };
}

/** An act that was read and not coded, with the telling. */
export const leftOutOf = (draft: Draft, tokens: Tokens): Derivation => ({
  step: 'left out',
  detail: [draft.type, draft.mode].filter(Boolean).join(' '),
  from: [tellingOf(draft, tokens)],
});

/** How sure it is by learnt weights, with what counted most. */
function sureOf({ weighed }: Draft): Derivation[] {
  if (!weighed) return [];
  const detail = `${Math.round(weighed.chance * 100)} % by learnt weights`;
  return [{ step: 'sure', detail, from: weighed.reasons.map((reason) => ({ step: 'because', detail: reason, from: [] })) }];
}

const spanOf = (tokens: Tokens, { from, to }: { from: number; to: number }) => ({
  start: tokens.start[from] as number,
  end: tokens.end[to - 1] as number,
});

function roleOf(role: string, party: Party, tokens: Tokens): Derivation {
  const { mention } = party;
  const how = mention.refers ? `, ‘${mention.refers}’ pointing back` : mention.class === 'state' ? '' : `, by its ${mention.class}`;
  return {
    step: role,
    detail: `${party.state ?? party.org ?? 'unknown'}${how}`,
    words: quoteOf(tokens.text, spanOf(tokens, mention)),
    from: [],
  };
}

function contextsOf(verbal: Verbal, tokens: Tokens): Derivation[] {
  return [...chain(verbal.context)]
    .filter((context) => context.kind !== 'fact')
    .map((context) => ({
      step: 'under',
      detail: context.kind,
      ...(context.speaker && { words: quoteOf(tokens.text, spanOf(tokens, context.speaker)) }),
      from: [],
    }));
}
