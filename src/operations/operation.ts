/**
 * The shape of everything a user can ask for. A surface (command line, HTTP, …) derives its flags, routes and help from these values.
 * Deliberately absent: any surface, and any operation; index.ts lists them.
 */
import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';

/** The outside world as an operation sees it; the surface provides it. */
export interface World {
  /** Absolute path of the folder from which relative paths start. */
  readonly folder: string;
  /** What the user pipes in. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Absolute path of the folder that keeps the user's data, where no store is named. */
  readonly data: string;
  /** The store that a surface was started on: a file or `postgres://…`; an operation's own `store` goes before it. */
  readonly store?: string;
}

/** What an operation yields, in order: its values, what it has to say about an input, and how far it is. */
export type Outcome<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  /** A piece of the file that the operation answers with (see `file`), text in UTF-8; such an operation yields no values besides. */
  | { readonly kind: 'bytes'; readonly bytes: string | Uint8Array }
  /** `failed` where nothing came of what `about` names. */
  | { readonly kind: 'issue'; readonly about: string; readonly issue: Issue; readonly failed: boolean }
  /** After the last value of a list that goes on: how many there are in all, and the token that asks for what follows, null at the end. */
  | { readonly kind: 'page'; readonly total: number; readonly next: string | null }
  /** `of` is null where the number of inputs is not known beforehand; `stage` says what is done where it is not taking in pages. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number | null; readonly stage?: string };

/** The answer of an operation that writes a file. */
export interface AnswerFile {
  readonly name: string;
  readonly media: string;
}

export interface Operation<Input extends z.ZodObject = z.ZodObject, Value = unknown> {
  readonly name: string;
  /** One line, as a sentence without its full stop. */
  readonly summary: string;
  /**
   * Fields with `.describe()`; `.meta({ positional: 'PATH' })` for what stands without a flag, `.meta({ local: true })` for what only
   * the user of this machine may say (files, stores): surfaces that others reach leave those out; `.meta({ long: true })` for a text that
   * may be too long for an address; "after" is the name of a field that takes the token of an earlier answer's end.
   */
  readonly input: Input;
  readonly output: z.ZodType<Value>;
  /** It changes what is kept: surfaces let nobody ask for it by a mere link. */
  readonly writes?: true;
  /** It codes what is kept: surfaces whose users wait for one another let it run beside them. */
  readonly long?: true;
  /** It reads pages. The input by which it takes them from `World.input`, one a line: for surfaces whose users have no files here. */
  readonly pages?: Readonly<Record<string, unknown>>;
  /** For an operation that answers with a file: what it is called and its media type. */
  readonly file?: (input: z.output<Input>) => AnswerFile;
  run(input: z.output<Input>, world: World): AsyncIterable<Outcome<Value>>;
  /** A value as a person reads it at a terminal; without it a surface prints JSON. */
  readonly text?: { render(value: Value): string };
}
