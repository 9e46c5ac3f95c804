/** The citation of a record, in the forms that reference managers read. A new one is a line here. */
import type { Exported } from '../../model/exported.ts';
import { bibtexOf } from './bibtex.ts';
import { type CitationSetting, type CslItem, citedItems } from './items.ts';

export type { CitationSetting } from './items.ts';

const STYLES = {
  bibtex: bibtexOf,
  'csl-json': (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`,
} as const;

export type CitationStyle = keyof typeof STYLES;
export const citationStyles = Object.keys(STYLES) as readonly CitationStyle[];

/** The record and its sources, as text in the style asked for. */
export const citationOf = (exported: Exported, style: CitationStyle, setting: CitationSetting): string =>
  STYLES[style](citedItems(exported, setting));
