/** All formats in which the record can be taken out. A new one is a file and one line here. */
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { gdelt } from './gdelt.ts';
import { gdeltMentions } from './gdelt-mentions.ts';
import { graphml } from './graphml.ts';
import { icews } from './icews.ts';
import { jsonl } from './jsonl.ts';
import { panel } from './panel.ts';
import { parquet } from './parquet.ts';
import { plover } from './plover.ts';
import { polecat } from './polecat.ts';

export type { Codebook, Format, Records } from './format.ts';

export const formats: readonly Format[] = [jsonl, csv, parquet, gdelt, gdeltMentions, polecat, icews, plover, panel, graphml];
