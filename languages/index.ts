/** The only list of language packs. A language is its folder and one line here. */
import type { Pack } from '../src/model/pack.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

export const packs: readonly Pack[] = [vi, en];
