/** The parts of fontkit's faces that hold the ligatures: the table GSUB of OpenType as it decodes it. */
export interface LigatureFace {
  GSUB?: {
    featureList: {tag: string; feature: {lookupListIndexes: number[]}}[];
    lookupList: {get(index: number): {subTables: (LigatureTable & {extension?: LigatureTable})[]}};
  };
}

interface LigatureTable {
  coverage?: {glyphs?: number[]; rangeRecords?: {start: number; end: number}[]};
  ligatureSets?: {get(index: number): {glyph: number; components: number[]}[]};
}

/** The glyphs that a browser sets for two in a row, as “ft” in some fonts: the feature “liga” of the table GSUB. */
export function readLigatures({GSUB}: LigatureFace): (first: number, second: number) => number | null {
  const indexes = GSUB?.featureList.flatMap(({tag, feature}) =>
    tag === "liga" ? feature.lookupListIndexes : []
  );
  const ligatures = new Map<string, number>();
  for (const index of new Set(indexes))
    for (const table of GSUB!.lookupList.get(index).subTables) {
      const {coverage, ligatureSets} = table.extension ?? table;
      if (!coverage || !ligatureSets) continue;
      const firsts =
        coverage.glyphs ??
        coverage.rangeRecords!.flatMap(({start, end}) =>
          Array.from({length: end - start + 1}, (_, i) => start + i)
        );
      firsts.forEach((first, i) => {
        for (const {glyph, components} of ligatureSets.get(i))
          if (components.length === 1) ligatures.set(`${first} ${components[0]}`, glyph);
      });
    }
  return (first, second) => ligatures.get(`${first} ${second}`) ?? null;
}
