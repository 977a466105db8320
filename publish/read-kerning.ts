/** The parts of fontkit's faces that hold the kerning: the tables GPOS and GDEF of OpenType as it decodes them. */
export interface KerningFace {
  GPOS?: {
    featureList: {tag: string; feature: {lookupListIndexes: number[]}}[];
    lookupList: {
      get(index: number): {lookupType: number; subTables: {lookupType?: number; extension?: PairTable}[]};
    };
  };
  GDEF?: {itemVariationStore?: unknown};
  _variationProcessor?: {
    getDelta(store: unknown, outer: number, inner: number): number;
    getAdvanceAdjustment(glyph: number, table: unknown): number;
  } | null;
}

interface List<Item> {
  get(index: number): Item;
}

interface Value {
  xAdvance?: number;
  /** Which variation of a variable font changes the advance. */
  xAdvDevice?: {a: number; b: number} | null;
}

interface Pair {
  value1?: Value | null;
}

interface PairTable {
  version: number;
  coverage: {version: number; glyphs?: number[]; rangeRecords?: GlyphRange[]};
  /** Version 1: for each covered glyph, what may follow it. */
  pairSets?: List<(Pair & {secondGlyph: number})[]>;
  /** Version 2: what holds between two classes of glyphs. */
  classDef1?: ClassDefinition;
  classDef2?: ClassDefinition;
  classRecords?: List<List<Pair>>;
}

interface GlyphRange {
  start: number;
  end: number;
  startCoverageIndex: number;
}

interface ClassDefinition {
  version: number;
  startGlyph?: number;
  classValueArray?: number[];
  classRangeRecord?: {start: number; end: number; class: number}[];
}

/** Lookup types of GPOS (OpenType 1.9.1): pairs, and an envelope for tables that lie far off. */
const PAIR = 2;
const EXTENSION = 9;

/**
 * What a font adds between two glyphs, in its own units: the feature “kern” of its GPOS table, at the weight that the
 * face is set to. A font without it adds nothing; the older table “kern” is not read.
 */
export function readKerning(face: KerningFace): (first: number, second: number) => number {
  const {GPOS} = face;
  if (!GPOS) return () => 0;
  const indexes = GPOS.featureList.flatMap(({tag, feature}) =>
    tag === "kern" ? feature.lookupListIndexes : []
  );
  const lookups = [...new Set(indexes)]
    .map((index) => GPOS.lookupList.get(index))
    .map(({lookupType, subTables}) =>
      subTables.flatMap((table) => {
        if (lookupType === PAIR) return [table as unknown as PairTable];
        return lookupType === EXTENSION && table.lookupType === PAIR ? [table.extension!] : [];
      })
    );
  return (first, second) =>
    lookups.reduce((sum, tables) => sum + advanceOf(face, valueIn(tables, first, second)), 0);
}

/** The first table that speaks of the pair holds, even when it adds nothing. */
function valueIn(tables: readonly PairTable[], first: number, second: number): Value | null {
  for (const {version, coverage, pairSets, classDef1, classDef2, classRecords} of tables) {
    const place = placeIn(coverage, first);
    if (place < 0) continue;
    if (version === 1) {
      const pair = pairSets!.get(place).find(({secondGlyph}) => secondGlyph === second);
      if (pair) return pair.value1 ?? null;
    } else {
      return classRecords!.get(classIn(classDef1!, first)).get(classIn(classDef2!, second)).value1 ?? null;
    }
  }
  return null;
}

function advanceOf({GDEF, _variationProcessor}: KerningFace, value: Value | null): number {
  const device = value?.xAdvDevice;
  const store = GDEF?.itemVariationStore;
  const varied = device && store ? (_variationProcessor?.getDelta(store, device.a, device.b) ?? 0) : 0;
  return (value?.xAdvance ?? 0) + varied;
}

function placeIn({version, glyphs, rangeRecords}: PairTable["coverage"], glyph: number): number {
  if (version === 1) return glyphs!.indexOf(glyph);
  const range = rangeRecords!.find(({start, end}) => start <= glyph && glyph <= end);
  return range ? range.startCoverageIndex + glyph - range.start : -1;
}

function classIn(
  {version, startGlyph, classValueArray, classRangeRecord}: ClassDefinition,
  glyph: number
): number {
  if (version === 1) return classValueArray![glyph - startGlyph!] ?? 0;
  return classRangeRecord!.find(({start, end}) => start <= glyph && glyph <= end)?.class ?? 0;
}
