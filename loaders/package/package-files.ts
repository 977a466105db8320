import type {Project} from "../project.ts";
import type {Publication} from "../register/publication.ts";
import {annotations} from "./annotations.ts";
import {CSV, JSON_LD, PARQUET, dataPackage, sha256Of, type Companion, type Table} from "./data-package.ts";
import type {PublishedFile} from "./dataset-node.ts";
import {figuresJsonLd} from "./figures-json-ld.ts";

interface Options {
  tables: readonly Table[];
  publication: Publication;
}

/** Every file of data/ by its name: the tables in their formats, annotations.jsonld, figures.jsonld, datapackage.json. */
export function packageFiles(
  project: Project,
  {tables, publication}: Options
): Map<string, string | Uint8Array> {
  const places: Companion = {path: "annotations.jsonld", content: annotations(project, publication)};
  const files = [
    ...tables.flatMap(published),
    described(places.path, "Web Annotations", JSON_LD, places.content),
    // It holds the sizes of all others, these too, so that its own cannot stand here.
    {path: "datapackage.json", title: "Data Package", mediatype: "application/json"}
  ];
  const figures: Companion = {
    path: "figures.jsonld",
    content: figuresJsonLd(project, {publication, files})
  };
  const sources = project.seeds.briefs.map(({title, label, url}) => ({title: title ?? label.en, url}));
  const companions = [figures, places];
  return new Map<string, string | Uint8Array>([
    ...tables.flatMap(
      ({name, csv, parquet}) =>
        [
          [`${name}.csv`, csv],
          [`${name}.parquet`, parquet]
        ] as const
    ),
    ...companions.map(({path, content}) => [path, content] as const),
    ["datapackage.json", dataPackage(tables, {publication, sources, companions})]
  ]);
}

function published({name, csv, parquet, about}: Table): PublishedFile[] {
  return [
    described(`${name}.csv`, `${about.title} (CSV)`, CSV, Buffer.from(csv)),
    described(`${name}.parquet`, `${about.title} (Parquet)`, PARQUET, parquet)
  ];
}

function described(path: string, title: string, mediatype: string, content: Uint8Array): PublishedFile {
  return {path, title, mediatype, bytes: content.length, sha256: sha256Of(content)};
}
