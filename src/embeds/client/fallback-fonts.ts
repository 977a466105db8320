/** A font of the reader's machine that stands in for the charts' own: family, source, descriptors. */
export type FallbackFont = [family: string, source: string, descriptors: FontFaceDescriptors];

let added = false;

/** Adds the stand-ins to the page, once: faces that a shadow tree declares count for nothing. */
export function addFallbackFonts(fonts: readonly FallbackFont[]): void {
  if (added) return;
  added = true;
  for (const [family, source, descriptors] of fonts)
    document.fonts.add(new FontFace(family, source, descriptors));
}
