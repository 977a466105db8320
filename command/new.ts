import {UsageError, type Command, type Io} from "./command.ts";
import type {Maker} from "./new/maker.ts";

const HELP = `cifra new story NAME [--language en|es|en,es]
cifra new brief NAME [--article FILE] [--language TAG]
cifra new measure ID [--label TEXT] [--unit CODE]
cifra new entity ID [--label TEXT] [--type TYPE]
cifra new derived ID [--measure ID] [--of ID] [--expression TEXT]
cifra new chart SLUG [--form NAME] [--measures IDS] [--of IDS] [--title TEXT]

Makes what a story consists of, and says what to edit next. story writes a whole
small story into an empty folder of that name, an example to be replaced. brief
writes seeds/NAME.md; the others add an entry to their register in seeds/ and
leave all that stands there as it is. What is not given is TODO, and cifra
verify names each that is left.

  --language  of the pages, the site's own first (default en); of the article
  --unit      "{swan}" for things counted, m2, kg, %, USD …; date
  --form      claimComparison (default), unitCount … of cifra/charts
  --measures  with commas between; the first is what the chart is about

Refuses what is there already, and then writes nothing. Ends with 0, with 1 when
something is in the way, with 2 when called wrongly.
`;

/** What can be made; each is loaded only when it is. */
const MAKERS: Record<string, () => Promise<Maker>> = {
  story: async () => (await import("./new/story.ts")).story,
  brief: async () => (await import("./new/brief.ts")).brief,
  measure: async () => (await import("./new/measure.ts")).measure,
  entity: async () => (await import("./new/entity.ts")).entity,
  derived: async () => (await import("./new/derived.ts")).derived,
  chart: async () => (await import("./new/chart.ts")).chart
};

/** Makes a story, or something in one. */
export const newCommand: Command = {
  name: "new",
  about: "make a story, brief, measure, entity, derived or chart",
  help: HELP,
  async run([what, ...args]: string[], io: Io): Promise<number> {
    const known = Object.keys(MAKERS).join(", ");
    if (what === undefined) throw new UsageError(`what? One of ${known}.`);
    if (!Object.hasOwn(MAKERS, what))
      throw new UsageError(`“${what}” cannot be made: it is one of ${known}.`);
    const make = await MAKERS[what]!();
    await io.out(`${(await make(args, io)).trimEnd()}\n`);
    return 0;
  }
};
