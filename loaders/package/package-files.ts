import {noMemory} from "../kept/memory.ts";
import type {Project} from "../project.ts";
import type {Publication} from "../register/publication.ts";
import type {WriteFile, Written} from "../tidy/written-file.ts";
import {annotations} from "./annotations.ts";
import {CSV, JSON_LD, PARQUET, dataPackage, type WrittenTable} from "./data-package.ts";
import type {PublishedFile} from "./dataset-node.ts";
import {figuresJsonLd} from "./figures-json-ld.ts";

interface Options {
  /** The tables, written already. */
  tables: readonly WrittenTable[];
  publication: Publication;
}

/** Writes the files that describe the tables: annotations.jsonld, figures.jsonld and datapackage.json. */
export function packageFiles(project: Project, {tables, publication}: Options, write: WriteFile): void {
  const {memory = noMemory} = project;
  const places = "annotations.jsonld";
  const annotated = write(places, annotations(project, publication, memory.part(places)));
  const files = [
    ...tables.flatMap(published),
    described(places, "Web Annotations", JSON_LD, annotated),
    // It holds the sizes of all others, these too, so that its own cannot stand here.
    {path: "datapackage.json", title: "Data Package", mediatype: "application/json"}
  ];
  const figures = "figures.jsonld";
  const observed = write(figures, figuresJsonLd(project, {publication, files, memory: memory.part(figures)}));
  const sources = project.seeds.briefs.map(({title, label, url}) => ({title: title ?? label.en, url}));
  const companions = [
    {path: figures, ...observed},
    {path: places, ...annotated}
  ];
  write("datapackage.json", [dataPackage(tables, {publication, sources, companions})]);
}

function published({name, csv, parquet, about}: WrittenTable): PublishedFile[] {
  return [
    described(`${name}.csv`, `${about.title} (CSV)`, CSV, csv),
    described(`${name}.parquet`, `${about.title} (Parquet)`, PARQUET, parquet)
  ];
}

function described(path: string, title: string, mediatype: string, written: Written): PublishedFile {
  return {path, title, mediatype, ...written};
}
