/** Pages that try to be more than text: markup, characters that turn lines around, a paragraph of ten million letters. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const RLO = '\u202e';
/** It would set the window's name if it ever ran. */
export const SCRIPT = '<img src=x onerror="window.name=\'owned\'"><script>window.name="owned"</script>';
export const LONG = 10_000_000;

/** The folder that holds them, below the one given. */
export function writeHostilePages(parent: string): string {
  const folder = join(parent, 'hostile');
  mkdirSync(folder);
  const story = (title: string, body: string): string => `${title}\n\nLima, March 4, 2019 – ${body}\n`;
  writeFileSync(
    join(folder, 'markup.txt'),
    story(
      `Peru expels two envoys of Chile ${SCRIPT}`,
      `Peru expelled two Chilean diplomats on Monday ${SCRIPT}, the foreign ministry said.`,
    ),
  );
  writeFileSync(
    join(folder, 'turned.txt'),
    story(
      `Peru ${RLO}recalls its ambassador to Ecuador`,
      `Peru recalled its ambassador to Ecuador on Monday ${RLO}gniht on${RLO}, the foreign ministry said.`,
    ),
  );
  const filler = 'The weather in the valley was calm and nobody spoke of it. ';
  const long = filler.repeat(Math.ceil(LONG / filler.length)).slice(0, LONG);
  writeFileSync(
    join(folder, 'long.txt'),
    `Paraguay expels an envoy of Bolivia\n\nAsuncion, March 5, 2019 – Paraguay expelled a Bolivian diplomat on Tuesday.\n\n${long}\n`,
  );
  return folder;
}
