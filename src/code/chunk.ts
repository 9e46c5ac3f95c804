/** A sentence as chunks: mentions, triggers and function words, in order. What matters to no rule is left out. */

import type { EventRule, PrepositionKind, Speech, SubordinateKind } from '../model/pack.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Form } from './inflection.ts';
import type { Particle } from './lexicon.ts';
import type { Mention } from './mention.ts';

interface Placed {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** Words right before it that no dictionary holds, determiners aside; counted only where verbs inflect. */
  readonly skipped?: number;
}

/** `charges`: the rules of what a source holds of another, ‘theo Togo, Benin vi phạm …’, ‘Tướng Togo: Benin vi phạm …’. */
export type Chunk =
  | (Placed & { readonly kind: 'mention'; readonly mention: Mention })
  | (Placed & { readonly kind: 'act'; readonly rules: readonly EventRule[]; readonly form: 'verb' | 'noun' } & WordSenses)
  | (Placed & { readonly kind: 'word'; readonly charges?: readonly EventRule[] } & WordSenses)
  | (Placed & { readonly kind: 'time'; readonly time: TimeExpression })
  | (Placed & { readonly kind: 'mark'; readonly mark: string; readonly charges?: readonly EventRule[] });

/** What a word can be; one word may be several things, and its place decides. */
export interface WordSenses {
  readonly particles: ReadonlySet<Particle>;
  readonly prepositions: readonly PrepositionKind[];
  readonly subordinator: SubordinateKind | null;
  readonly speech: Speech | null;
  /** What its form shows, in languages whose verbs inflect; else null. */
  readonly inflected: Form | null;
}

export type Word = Chunk & { kind: 'word' };
export type Act = Chunk & { kind: 'act' };

export const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.mark === ',';

/** ‘hôm 5/3’: a time, or a word that only stands before one. */
export const isWhen = (chunk: Chunk): boolean =>
  chunk.kind === 'time' || (chunk.kind === 'word' && chunk.particles.size === 1 && chunk.particles.has('filler') && !chunk.speech);
